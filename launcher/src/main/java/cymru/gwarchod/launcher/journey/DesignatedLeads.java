package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import cymru.gwarchod.launcher.realm.Register;
import cymru.gwarchod.launcher.realm.Register.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who leads on sexual exploitation: each agency's administrator appoints the lead of the agency and of each of its units,
 * out of the people of the sandbox, and social services the managers who chair. Where nobody fits, the directory shows a
 * gap, as it should.
 */
final class DesignatedLeads implements Seed {
    private static final String FIRST_DAY = "2026-01-01";
    private static final String LEAD = "LEAD";
    private static final String CSE_MANAGER = "CSE_MANAGER";
    private static final String PATH = "/v1/directory/leads";
    private static final List<String> LEADING_A_UNIT = List.of("lead-practitioner", "ss-team-manager");

    private final Register register;

    DesignatedLeads(Register register) {
        this.register = register;
    }

    @Override
    public String title() {
        return "designated leads of the agencies, their teams, schools and homes";
    }

    @Override
    public void plant(Scene scene) {
        for (Register.Agency agency : register.agencies()) {
            first(agency.code(), holds("directory-admin")).ifPresent(admin -> plant(scene, agency.code(), admin));
        }
    }

    private void plant(Scene scene, String agency, Person admin) {
        List<JsonNode> entries = Pages.of(() -> scene.caller().person(admin.username()), PATH + "?agency=" + agency)
                .items();
        List<String> led = entries.stream()
                .filter(entry -> entry.path("capacity").asText().equals(LEAD))
                .map(entry -> entry.path("unit").asText())
                .toList();
        posts(agency).forEach((unit, person) -> {
            if (!led.contains(unit)) {
                appoint(scene, admin, appointment(unit, LEAD, person));
            }
        });
        List<String> chairing = entries.stream()
                .filter(entry -> entry.path("capacity").asText().equals(CSE_MANAGER))
                .map(entry -> entry.path("personSubject").asText())
                .toList();
        all(agency, holds("ss-cse-manager"))
                .filter(person -> !chairing.contains(subject(person)))
                .forEach(person -> appoint(scene, admin, appointment("", CSE_MANAGER, person)));
    }

    private static void appoint(Scene scene, Person admin, Map<String, String> appointment) {
        scene.caller().person(admin.username()).post(PATH, appointment).expect(201);
    }

    /** Unit, or nothing for the agency as a whole, to who leads there. */
    private Map<String, Person> posts(String agency) {
        Map<String, Person> posts = new LinkedHashMap<>();
        first(agency, holds("lead-officer"))
                .or(() -> first(agency, holds("lead-practitioner").and(holds("directory-admin"))))
                .ifPresent(person -> posts.put("", person));
        register.units().stream()
                .filter(unit -> unit.agency().equals(agency))
                .forEach(unit -> first(agency, leads(unit.code())).ifPresent(person -> posts.put(unit.code(), person)));
        return posts;
    }

    private static Map<String, String> appointment(String unit, String capacity, Person person) {
        Map<String, String> appointment = new LinkedHashMap<>();
        if (!unit.isEmpty()) {
            appointment.put("unit", unit);
        }
        appointment.put("capacity", capacity);
        appointment.put("personSubject", subject(person));
        appointment.put("name", person.givenName() + " " + person.familyName());
        appointment.put("phone", "01632 960310");
        appointment.put("email", person.username() + "@example.org");
        appointment.put("startsOn", FIRST_DAY);
        return appointment;
    }

    private static String subject(Person person) {
        return RealmGenerator.subjectOf(person.username()).toString();
    }

    private Optional<Person> first(String agency, Predicate<Person> fits) {
        return all(agency, fits).findFirst();
    }

    private Stream<Person> all(String agency, Predicate<Person> fits) {
        return register.people().stream()
                .filter(person -> person.agency().equals(agency))
                .filter(fits);
    }

    private static Predicate<Person> holds(String role) {
        return person -> person.roles().contains(role);
    }

    private static Predicate<Person> leads(String unit) {
        return person -> person.unit().filter(unit::equals).isPresent()
                && LEADING_A_UNIT.stream().anyMatch(person.roles()::contains);
    }
}
