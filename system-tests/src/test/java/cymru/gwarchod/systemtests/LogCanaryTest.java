package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.launcher.journey.Caller.Call;
import cymru.gwarchod.launcher.journey.FictionalChild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * No log of the whole run has a word of what was sent: the journey's children, everything the other tests sent, and the
 * canaries, which go in here by every way that tends to end in a log.
 */
@SystemTest
@Order(Integer.MAX_VALUE - 1)
class LogCanaryTest {

    @Test
    void noLogKnowsAChild(RunningSuite suite) throws IOException {
        // given canaries in bodies, well-formed and broken, and in paths, queries and headers
        String seen = sendByEveryWay(suite);

        // when all logs are read
        Map<String, String> logs = logs(suite.suite().logs());

        // then they have the request, and nothing of what was in it
        assertTrue(logs.get("gateway.log").contains(seen), "the gateway's log is not the one that was written");
        assertTrue(logs.keySet().containsAll(Set.of("referral.log", "postgres.log", "keycloak.log")), logs::toString);
        assertEquals(Set.of(), found(logs, wanted(suite)));
    }

    private static String sendByEveryWay(RunningSuite suite) {
        String seen = UUID.randomUUID().toString();
        FictionalChild child =
                new FictionalChild(Canary.NAME, Canary.NAME, Canary.BIRTH_DATE, Canary.NHS_NUMBER, Canary.ADDRESS);
        Map<String, Object> form =
                Forms.discussed().with("child", child.asReported()).body();
        Supplier<Call> lead = () -> suite.caller().person("health-lead");
        lead.get().header("X-Request-ID", seen).post("/v1/referrals", form).expect(201);
        // The same number for another name: what a constraint would name in its message.
        Map<String, Object> other = Forms.discussed()
                .with(
                        "child",
                        new FictionalChild("A" + Canary.NAME, "B", Canary.BIRTH_DATE, Canary.NHS_NUMBER, Canary.ADDRESS)
                                .asReported())
                .body();
        lead.get().post("/v1/referrals", other);
        for (String field : List.of(
                "responsibleAuthority",
                "immediateRisk",
                "child",
                "concern",
                "referrer",
                "leadDiscussion",
                "concernIds")) {
            lead.get().post("/v1/referrals", with(form, field, Canary.TEXT));
            lead.get()
                    .post(
                            "/v1/referrals",
                            with(form, field, List.of(Canary.TEXT, Map.of(Canary.NAME, Canary.NHS_NUMBER))));
            lead.get()
                    .post(
                            "/v1/referrals",
                            with(form, field, Map.of("givenName", Canary.NAME + "\u0007", Canary.NAME, Canary.TEXT)));
        }
        lead.get().post("/v1/referrals", "{\"child\": \"" + Canary.NAME + "\" " + Canary.TEXT);
        lead.get().get("/v1/referrals/" + Canary.NAME);
        lead.get().get("/v1/" + Canary.NAME + "?name=" + Canary.NAME);
        lead.get().get("/v1/referrals?cursor=" + Canary.NAME + "&name=" + Canary.NAME);
        for (String header : List.of(
                "User-Agent",
                "Purpose",
                "X-Request-ID",
                "X-Correlation-ID",
                "traceparent",
                "tracestate",
                "baggage",
                "Accept-Language",
                "If-Match",
                "If-None-Match",
                "X-Forwarded-For",
                "Cookie")) {
            lead.get().header(header, Canary.NAME).get("/v1/referrals/" + UUID.randomUUID());
        }
        suite.caller()
                .bearer(Canary.NAME + "." + Canary.NAME + "." + Canary.NAME)
                .get("/v1/referrals");
        return seen;
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Set<String> wanted(RunningSuite suite) {
        Set<String> wanted = new TreeSet<>(suite.sent().personal());
        wanted.addAll(Canary.ALL);
        // What the journey's children share, piece by piece.
        wanted.addAll(
                List.of("Enghraifft", "Brysia", "Symuda", "Disgwyla", "Dychmygol-Ffug", "Ddychmygol", "2014-05-14"));
        return wanted;
    }

    private static Set<String> found(Map<String, String> logs, Set<String> wanted) {
        Set<String> found = new TreeSet<>();
        logs.forEach((name, text) -> {
            for (String one : wanted) {
                if (text.contains(one)) {
                    found.add(name + ": " + one);
                }
            }
        });
        return found;
    }

    private static Map<String, String> logs(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        Map<String, String> logs = new TreeMap<>();
        for (Path file : files) {
            logs.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return logs;
    }
}
