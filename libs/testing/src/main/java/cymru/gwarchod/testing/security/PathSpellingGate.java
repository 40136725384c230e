package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.contract.ContractDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No spelling of a protected path opens what its canonical spelling keeps closed: for every path of the contract, and for
 * the internal ones, without credentials and with a token that may call nothing there. A subclass is a {@code
 * @QuarkusTest}.
 */
public abstract class PathSpellingGate {

    private static final int AT_LEAST = 45;
    private static final Path CONTRACT = Path.of("target/openapi/openapi.yaml");

    /** What every service has behind the gateway. */
    private static final List<Protected> INTERNAL = List.of(
            new Protected("GET", "/internal/events"),
            new Protected("GET", "/internal/access-records"),
            new Protected("GET", "/internal/scenario-clock"));

    private record Protected(String method, String path) {}

    /** Somebody with a valid token, or nobody. */
    private record Who(String name, String headers) {}

    @Test
    void noSpellingOpensWhatIsClosed() throws IOException {
        // given
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> figures = new TreeMap<>();

        // when
        for (Protected one : paths()) {
            figures.merge("paths", 1, Integer::sum);
            List<String> spellings = PathSpellings.of(one.path());
            assertTrue(spellings.size() >= AT_LEAST, () -> one + " has only " + spellings.size() + " spellings");
            figures.merge("spellings-of-each-path", spellings.size(), Math::min);
            for (Who who : List.of(nobody(), lowest(one.path()))) {
                canonical(one, who, wrong);
                for (String spelling : spellings) {
                    figures.merge("requests", 1, Integer::sum);
                    int status = Wire.raw(one.method(), spelling, who.headers());
                    if (status / 100 == 2 || status / 100 == 3 || status >= 500) {
                        wrong.add(who.name() + " " + one.method() + " " + spelling + " answered " + status);
                    }
                }
            }
        }

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
        Tally.keep("path-spellings", figures);
    }

    /** The spellings prove nothing unless the path itself is there, and closed. */
    private static void canonical(Protected one, Who who, List<String> wrong) throws IOException {
        int status = Wire.raw(one.method(), one.path(), who.headers());
        if (status != (who.name().equals("nobody") ? 401 : 403)) {
            wrong.add(who.name() + " " + one.method() + " " + one.path() + " answered " + status);
        }
    }

    private static List<Protected> paths() {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                        ContractDocument.read(CONTRACT)
                                .operations()
                                .filter(operation -> seen.add(operation.path()))
                                .map(operation -> new Protected(
                                        operation.method().toUpperCase(Locale.ROOT),
                                        operation
                                                .path()
                                                .replaceAll(
                                                        "\\{[^}]+}",
                                                        UUID.randomUUID().toString()))),
                        INTERNAL.stream())
                .toList();
    }

    private static Who nobody() {
        return new Who("nobody", "");
    }

    /** Who may call nothing there: a reader of feeds in the published part, a practitioner behind the gateway. */
    private static Who lowest(String path) {
        boolean internal = path.startsWith("/internal");
        String token = internal
                ? TestTokens.someone("spelling", "EDUCATION-FLINTSHIRE", Set.of(Role.PRACTITIONER))
                : TestTokens.someone("spelling", "PLATFORM", Set.of(Role.INTERNAL_READER));
        return new Who(
                "the lowest role",
                "Authorization: Bearer " + token + "\r\nPurpose: CHILD_PROTECTION_ENQUIRY\r\nIdempotency-Key: "
                        + UUID.randomUUID() + "\r\nIf-Match: \"member.0\"\r\n");
    }
}
