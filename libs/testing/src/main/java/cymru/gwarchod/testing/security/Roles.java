package cymru.gwarchod.testing.security;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The roles of the realm and an agency whose people may hold each, from {@code config/keycloak}. */
final class Roles {

    private final Map<String, String> agencyOfRole = new LinkedHashMap<>();
    private final Map<String, Collection<String>> agenciesOfRole = new LinkedHashMap<>();
    private final Map<String, Place> placeOfRole = new LinkedHashMap<>();

    /** Where somebody works: an agency, and one of its units where it has any. */
    record Place(String agency, Optional<String> unit) {}

    private Roles(Map<String, String> agencyOfType, Map<String, String> agencyOfUnit) {
        rows("roles.csv").forEach(row -> {
            String type = row[1].split(" ", -1)[0];
            agencyOfRole.put(row[0], agencyOfType.get(type.equals("*") ? AgencyType.EDUCATION.name() : type));
            agenciesOfRole.put(
                    row[0],
                    type.equals("*")
                            ? agencyOfType.values()
                            : List.of(row[1].split(" ", -1)).stream()
                                    .map(agencyOfType::get)
                                    .toList());
            placeOfRole.put(row[0], place(row[1], agencyOfUnit));
        });
    }

    private Place place(String types, Map<String, String> agencyOfUnit) {
        Map<String, String> typeOfAgency = new LinkedHashMap<>();
        rows("agencies.csv").forEach(row -> typeOfAgency.put(row[0], row[1]));
        return agencyOfUnit.entrySet().stream()
                .filter(unit ->
                        types.equals("*") || List.of(types.split(" ", -1)).contains(typeOfAgency.get(unit.getValue())))
                // What anybody may be, somebody is where the least is known: the last in the register is a home.
                .reduce((first, next) -> types.equals("*") ? next : first)
                .map(unit -> new Place(unit.getValue(), Optional.of(unit.getKey())))
                .orElseGet(() -> new Place(
                        typeOfAgency.entrySet().stream()
                                .filter(agency -> List.of(types.split(" ", -1)).contains(agency.getValue()))
                                .findFirst()
                                .orElseThrow()
                                .getKey(),
                        Optional.empty()));
    }

    static Roles ofTheRealm() {
        Map<String, String> agencies = new LinkedHashMap<>();
        rows("agencies.csv").forEach(row -> agencies.putIfAbsent(row[1], row[0]));
        Map<String, String> units = new LinkedHashMap<>();
        rows("units.csv").forEach(row -> units.put(row[0], row[1]));
        return new Roles(agencies, units);
    }

    Set<String> names() {
        return agencyOfRole.keySet();
    }

    /** The code of an agency in which the role is held. */
    String agencyOf(String role) {
        return agencyOfRole.get(role);
    }

    /** An agency in which the role is held, one with a unit if there is any. */
    Place placeOf(String role) {
        return placeOfRole.get(role);
    }

    /** One agency of each type in which the role is held. */
    Collection<String> agenciesOf(String role) {
        return agenciesOfRole.get(role);
    }

    private static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(Repository.register().resolve(file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
