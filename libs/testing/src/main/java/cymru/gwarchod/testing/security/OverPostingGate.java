package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.testing.ServiceUnderTest;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.contract.ContractDocument;
import cymru.gwarchod.testing.contract.ContractDocument.Operation;
import cymru.gwarchod.testing.contract.RequestObjects;
import cymru.gwarchod.testing.contract.RequestObjects.Place;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What only the server sets is refused in whatever object of whatever body it stands, by somebody who may call the
 * operation, and nothing is written: from the contract, so that an operation of tomorrow is tried too. A subclass is a
 * {@code @QuarkusTest} and names the fields of such a name that are inputs indeed.
 */
public abstract class OverPostingGate {

    /** What the server decides, and what its tables call it. */
    private static final List<String> SERVER_OWNED = List.of(
            "id",
            "reference",
            "status",
            "state",
            "category",
            "version",
            "agency",
            "ownerAgency",
            "responsibleAgency",
            "responsibleAuthority",
            "author",
            "createdAt",
            "createdBy",
            "receivedAt",
            "updatedAt",
            "submittedBy",
            "decidedAt",
            "decidedBy",
            "completedAt",
            "restricted",
            "excluded",
            "view",
            "roles",
            "actor",
            "unit",
            "childId",
            "caseId",
            "recordId",
            "audience",
            "links");

    private static final Path MATRIX = Path.of("src/test/resources/matrix.csv");
    private static final Path CONTRACT = Path.of("target/openapi/openapi.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tables into which timers and readers of events write at any moment. */
    private static final String COUNTED = """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND c.relname !~ '^(audit_|outbox|inbox|parked|feed_|obligation|idempotency|flyway|work_item|notification|chronology)'
            ORDER BY 1""";

    private final Roles roles = Roles.ofTheRealm();
    private final Matrix matrix = Matrix.read(MATRIX, roles.names());
    private final Set<String> inputs;

    /**
     * The gate of a service.
     *
     * @param inputs fields called like something of the server's that a caller does say, each as {@code operation
     *     #/pointer}
     */
    protected OverPostingGate(Set<String> inputs) {
        this.inputs = new TreeSet<>(inputs);
    }

    /**
     * A record that a caller may change.
     *
     * @param username of {@code people.csv}
     * @param tag the version that it has
     */
    public record Target(String path, String username, String tag) {}

    /**
     * Records for the operations that look at the record before they look into the body, as a patch has to; for all others
     * any id does.
     */
    protected Map<String, Target> targets() {
        return Map.of();
    }

    @Test
    void whatTheServerSetsIsRefusedWhereverItIsPosted() throws Exception {
        // given
        ContractDocument contract = ContractDocument.read(CONTRACT);
        Map<String, Target> targets = targets();
        Map<String, Long> before = rows();
        List<String> wrong = new ArrayList<>();
        Set<String> declared = new TreeSet<>();
        Map<String, Integer> figures = new TreeMap<>(Map.of("keys", SERVER_OWNED.size()));

        // when
        for (Operation operation : contract.operations()
                .filter(one -> one.content().has("requestBody"))
                .toList()) {
            figures.merge("operations", 1, Integer::sum);
            JsonNode example = operation.requestMedia().path("example");
            for (Place place : RequestObjects.of(contract, operation)) {
                figures.merge("objects", 1, Integer::sum);
                for (String key : SERVER_OWNED) {
                    String pointer = place.pointer() + "/" + key;
                    if (place.declares(key)) {
                        declared.add(operation.id() + " #" + pointer);
                    } else {
                        figures.merge("posts", 1, Integer::sum);
                        post(operation, targetOf(operation, targets), example, place.pointer(), key, wrong);
                    }
                }
            }
        }

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong));
        assertEquals(inputs, declared, "fields called like the server's own that a caller may say");
        assertEquals(before, rows(), "something was written");
        assertTrue(figures.getOrDefault("posts", 0) > 0, "nothing was posted");
        Tally.keep("over-posting", figures);
    }

    private Sent targetOf(Operation operation, Map<String, Target> targets) {
        Target target = targets.get(operation.id());
        return target == null
                ? new Sent(
                        callerOf(operation.id()),
                        operation
                                .path()
                                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()),
                        "\"member.0\"")
                : new Sent(TestTokens.person(target.username()), target.path(), target.tag());
    }

    /** By whom and where to. */
    private record Sent(String token, String path, String tag) {}

    private static void post(
            Operation operation, Sent sent, JsonNode example, String pointer, String key, List<String> wrong)
            throws JsonProcessingException {
        ObjectNode body = example.deepCopy();
        ((ObjectNode) body.at(pointer)).put(key, "SS-FLINTSHIRE");
        HttpResponse<String> answer = Wire.change(
                sent.token(),
                operation.method().toUpperCase(Locale.ROOT),
                sent.path(),
                operation.requestMediaType(),
                sent.tag(),
                body.toString());
        List<String> refusals = refusals(operation, pointer, key);
        String found = answer.statusCode() + " " + problem(answer);
        if (!refusals.contains(found)) {
            wrong.add(operation.id() + ": expected " + String.join(" or ", refusals) + ", was " + found);
        }
    }

    /** A field that nobody says; a patch tells one that its callers read, and do not set, from one that is not there. */
    private static List<String> refusals(Operation operation, String pointer, String key) {
        String unknown = "400 unknown-field #" + pointer + "/" + key;
        return operation.method().equals("patch") && pointer.isEmpty()
                ? List.of(unknown, "422 read-only-field #/" + key)
                : List.of(unknown);
    }

    private static String problem(HttpResponse<String> answer) throws JsonProcessingException {
        JsonNode problem = JSON.readTree(answer.body());
        return problem.path("code").asText() + " "
                + problem.path("errors").path(0).path("pointer").asText();
    }

    /** Somebody who may call, so that it is not the role that refuses. */
    private String callerOf(String operation) {
        String role = roles.names().stream()
                .filter(one -> matrix.mayCall(operation, one))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " has no line in the matrix"));
        return TestTokens.someone("over-posting", roles.agencyOf(role), Set.of(role));
    }

    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection superuser = ServiceUnderTest.database().asSuperuser();
                Statement statement = superuser.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet table = statement.executeQuery(COUNTED)) {
                while (table.next()) {
                    tables.add(table.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }
}
