package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.launcher.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The gateway's log against the audit of all services: what reached a service left one row there, neither none nor two, and
 * no row is there for a call that nobody made. Before the tests that kill programs: a request that is sent again to an
 * instance that came back is audited again, as it should be.
 */
@SystemTest
@Order(Integer.MAX_VALUE - 10)
class AuditedOneToOneTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CATEGORY = "cymru.gwarchod.access";

    /** A reader who comes back and finds nothing new was shown nothing (docs/guide/audit.md). */
    private static final String FEED = "/v1/events";

    /** What the gateway answers itself on a way that it knows: the method, the body's size, the scenario clock. */
    private static final Set<Integer> OF_THE_GATEWAY = Set.of(405, 408, 413);

    /** Of these a service may refuse some before it knows the operation. */
    private static final Set<Integer> BEFORE_THE_OPERATION = Set.of(406, 415);

    /** What nobody could be named for. */
    private static final int UNKNOWN_CALLER = 401;

    private static final Pattern ROUTE = Pattern.compile("^ {2}(/[^:]*):", Pattern.MULTILINE);

    private final Set<String> ofTheGateway = ownRoutes();

    @Test
    void everyRequestThatReachedAServiceHasItsOneRow(RunningSuite running) throws IOException {
        // given
        Suite suite = running.suite();
        Map<String, Integer> rows = new HashMap<>();
        Set<String> services = new HashSet<>(suite.programs());
        services.remove(Suite.GATEWAY);
        services.stream().filter(name -> !name.endsWith(Suite.SECOND)).forEach(service -> running.tables(service)
                .auditedRequests()
                .forEach(request -> rows.merge(request, 1, Integer::sum)));

        // when
        Map<String, List<JsonNode>> requests = requests(running);
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        requests.forEach((id, lines) -> {
            long audited = rows.getOrDefault(id, 0);
            long most = lines.stream().filter(this::mayBeAudited).count();
            long least = lines.stream().filter(this::mustBeAudited).count();
            seen.merge("requests", lines.size(), Integer::sum);
            seen.merge("rows", (int) audited, Integer::sum);
            if (audited < least || audited > most) {
                wrong.add(audited + " rows for " + lines);
            }
        });
        rows.keySet().stream()
                .filter(id -> !requests.containsKey(id))
                .forEach(id -> wrong.add("a row for request " + id + ", of which the gateway knows nothing"));

        // then
        assertEquals(List.of(), wrong);
        assertTrue(seen.get("rows") > 100, () -> "too few to say anything: " + seen);
        System.out.println("gateway log against audit: " + seen);
    }

    private boolean mustBeAudited(JsonNode line) {
        int status = line.path("status").asInt();
        return mayBeAudited(line)
                && status < 500
                && !BEFORE_THE_OPERATION.contains(status)
                && !(line.path("route").asText().equals(FEED) && status == 200);
    }

    private boolean mayBeAudited(JsonNode line) {
        int status = line.path("status").asInt();
        return line.path("route").asText().startsWith("/v1/")
                && !ofTheGateway.contains(line.path("route").asText())
                && !OF_THE_GATEWAY.contains(status)
                && status != UNKNOWN_CALLER;
    }

    private static Set<String> ownRoutes() {
        try {
            Set<String> routes = new HashSet<>();
            Matcher route = ROUTE.matcher(Files.readString(RunningSuite.ROOT.resolve("openapi/gateway.v1.yaml")));
            while (route.find()) {
                routes.add(route.group(1));
            }
            return routes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the access log, by request. */
    private static Map<String, List<JsonNode>> requests(RunningSuite running) throws IOException {
        Map<String, List<JsonNode>> requests = new HashMap<>();
        for (String line : Files.readAllLines(running.suite().logs().resolve("gateway.log"))) {
            if (line.contains(CATEGORY)) {
                JsonNode fields = JSON.readTree(line).path("mdc");
                requests.computeIfAbsent(fields.path("requestId").asText(), id -> new ArrayList<>())
                        .add(fields);
            }
        }
        return requests;
    }
}
