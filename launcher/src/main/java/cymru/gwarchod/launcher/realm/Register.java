package cymru.gwarchod.launcher.realm;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The tables of {@code config/keycloak}, read and held to each other: who exists and which role an agency may give.
 *
 * @param roles every realm role, in the order of the table
 * @param agencies every agency, in the order of the table
 * @param units teams, services, schools and homes
 * @param people the fictional people of the sandbox
 */
public record Register(List<Role> roles, List<Agency> agencies, List<Unit> units, List<Person> people) {

    /** A realm role and the types of agency that may hold it; an empty set means every type. */
    public record Role(String name, Set<String> agencyTypes, String labelEn, String labelCy) {
        boolean isOpenTo(Agency agency) {
            return agencyTypes.isEmpty() || agencyTypes.contains(agency.type());
        }
    }

    /** An agency that takes part. */
    public record Agency(String code, String type, String nameEn) {}

    /** A part of an agency that has its own designated lead. */
    public record Unit(String code, String agency) {}

    /** A fictional person of the sandbox; one account is one person in one agency. */
    public record Person(
            String username,
            String agency,
            Optional<String> unit,
            String givenName,
            String familyName,
            List<String> roles) {}

    /**
     * Reads the four tables.
     *
     * @param folder the folder with {@code roles.csv}, {@code agencies.csv}, {@code units.csv} and {@code people.csv}
     * @throws RegisterRefused if the tables contradict each other; the message names every contradiction
     */
    public static Register read(Path folder) {
        Register register = new Register(
                rows(
                        folder.resolve("roles.csv"),
                        row -> new Role(
                                row.get("role"),
                                "*".equals(row.get("agency_types")) ? Set.of() : Set.of(words(row.get("agency_types"))),
                                row.get("label_en"),
                                row.get("label_cy"))),
                rows(
                        folder.resolve("agencies.csv"),
                        row -> new Agency(row.get("code"), row.get("type"), row.get("name_en"))),
                rows(folder.resolve("units.csv"), row -> new Unit(row.get("code"), row.get("agency"))),
                rows(
                        folder.resolve("people.csv"),
                        row -> new Person(
                                row.get("username"),
                                row.get("agency"),
                                Optional.of(row.get("unit")).filter(unit -> !unit.isBlank()),
                                row.get("given_name"),
                                row.get("family_name"),
                                List.of(words(row.get("roles"))))));
        List<String> contradictions = register.contradictions();
        if (!contradictions.isEmpty()) {
            throw new RegisterRefused(String.join("; ", contradictions));
        }
        return register;
    }

    /** The units of one agency, in the order of the table. */
    public List<Unit> unitsOf(Agency agency) {
        return units.stream()
                .filter(unit -> unit.agency().equals(agency.code()))
                .toList();
    }

    private List<String> contradictions() {
        List<String> found = new ArrayList<>();
        repeated(roles, Role::name, found);
        repeated(agencies, Agency::code, found);
        repeated(units, Unit::code, found);
        repeated(people, Person::username, found);
        if (!found.isEmpty()) {
            return found;
        }
        Map<String, Agency> agencyByCode = agencies.stream().collect(toMap(Agency::code, Function.identity()));
        Map<String, Unit> unitByCode = units.stream().collect(toMap(Unit::code, Function.identity()));
        Map<String, Role> roleByName = roles.stream().collect(toMap(Role::name, Function.identity()));
        for (Unit unit : units) {
            if (!agencyByCode.containsKey(unit.agency())) {
                found.add("unit " + unit.code() + " names the unknown agency " + unit.agency());
            }
        }
        for (Person person : people) {
            Agency agency = agencyByCode.get(person.agency());
            if (agency == null) {
                found.add(person.username() + " names the unknown agency " + person.agency());
                continue;
            }
            person.unit().ifPresent(code -> {
                Unit unit = unitByCode.get(code);
                if (unit == null || !unit.agency().equals(agency.code())) {
                    found.add(person.username() + " names the unit " + code + ", which " + agency.code()
                            + " does not have");
                }
            });
            for (String name : person.roles()) {
                Role role = roleByName.get(name);
                if (role == null) {
                    found.add(person.username() + " has the unknown role " + name);
                } else if (SystemRoles.ALL.contains(name)) {
                    found.add(person.username() + " is a person and has " + name + ", a role of systems");
                } else if (!role.isOpenTo(agency)) {
                    found.add(person.username() + " has " + name + ", which no agency of type " + agency.type()
                            + " may give");
                }
            }
        }
        return found;
    }

    private static <T> void repeated(List<T> rows, Function<T, String> key, List<String> found) {
        rows.stream().collect(groupingBy(key)).forEach((value, same) -> {
            if (same.size() > 1) {
                found.add(value + " stands " + same.size() + " times in its table");
            }
        });
    }

    private static <T> List<T> rows(Path table, Function<Map<String, String>, T> row) {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> lines =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(table.toFile())) {
            return lines.readAll().stream().map(row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + table, failure);
        }
    }

    private static String[] words(String cell) {
        return cell.strip().split("\\s+");
    }

    /** The tables contradict each other. */
    public static final class RegisterRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RegisterRefused(String message) {
            super(message);
        }
    }
}
