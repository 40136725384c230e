package cymru.gwarchod.testing.security;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The roles of the realm and an agency whose people may hold each, from {@code config/keycloak}. */
final class Roles {

    private final Map<String, String> agencyOfRole = new LinkedHashMap<>();

    private Roles(Map<String, String> agencyOfType) {
        rows("roles.csv").forEach(row -> {
            String type = row[1].split(" ", -1)[0];
            agencyOfRole.put(row[0], agencyOfType.get(type.equals("*") ? AgencyType.EDUCATION.name() : type));
        });
    }

    static Roles ofTheRealm() {
        Map<String, String> agencies = new LinkedHashMap<>();
        rows("agencies.csv").forEach(row -> agencies.putIfAbsent(row[1], row[0]));
        return new Roles(agencies);
    }

    Set<String> names() {
        return agencyOfRole.keySet();
    }

    /** The code of an agency in which the role is held. */
    String agencyOf(String role) {
        return agencyOfRole.get(role);
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
