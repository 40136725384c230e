package cymru.gwarchod.launcher.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The framework of journeys, against a stand-in for gateway and token endpoint. */
class DemoTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Demo demo;

    @BeforeEach
    void startTheStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/protocol/openid-connect/token", exchange -> {
            requests.add("token " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 200, "{\"access_token\":\"a.b.c\",\"expires_in\":600}");
        });
        server.createContext("/v1/things", exchange -> {
            requests.add("%s %s key=%s purpose=%s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestHeaders().getFirst("Authorization"),
                            exchange.getRequestHeaders().containsKey("Idempotency-Key"),
                            exchange.getRequestHeaders().getFirst("Purpose")));
            exchange.getResponseHeaders().add("ETag", "\"full.3\"");
            answer(
                    exchange,
                    "GET".equals(exchange.getRequestMethod()) ? 200 : 409,
                    "{\"id\":\"7\",\"code\":\"taken\"}");
        });
        server.createContext("/v1/busy-things", exchange -> {
            requests.add("busy " + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.getResponseHeaders().add("Retry-After", "1");
            answer(exchange, requests.size() % 2 == 0 ? 503 : 201, "{\"code\":\"dependency-unavailable\"}");
        });
        server.start();
        URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        demo = new Demo(here, here, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopTheStandIn() {
        server.stop(0);
    }

    @Test
    void readsAsAPersonWithAPurposeAndKeepsTheToken() {
        Call call = new Call();

        Step failed = demo.play(call.journey()).orElse(null);

        assertEquals(null, failed);
        assertEquals("7", call.id);
        assertEquals("\"full.3\"", call.etag);
        assertEquals(
                1,
                requests.stream().filter(request -> request.startsWith("token")).count());
        assertTrue(requests.contains("GET Bearer a.b.c key=false purpose=ENQUIRY"), requests::toString);
        assertTrue(requests.getFirst().contains(RealmGenerator.SANDBOX_PASSWORD));
    }

    @Test
    void stopsAtTheStepThatFailsAndSaysWhy() {
        Journey journey = journey(
                new Step(1, "One", List.of("REF-01"), scene -> scene.tell("seen")),
                new Step(2, "Two", List.of(), scene -> {
                    Answer answer = scene.caller().system("x-system").post("/v1/things", Map.of("a", 1));
                    answer.expect(201);
                }),
                new Step(3, "Three", List.of(), scene -> scene.tell("never")));

        Step failed = demo.play(journey).orElseThrow();

        assertEquals(2, failed.number());
        String story = printed.toString(StandardCharsets.UTF_8);
        assertTrue(story.contains("One [REF-01]"), story);
        assertTrue(story.contains("POST /v1/things by x-system: expected 201, got 409 taken"), story);
        assertFalse(story.contains("never"), story);
        assertTrue(requests.getLast().contains("key=true"), requests::toString);
    }

    @Test
    void whatIsAnsweredWithComeBackLaterIsSentAgainUnderTheSameKey() {
        Answer answer = demo.scene().caller().person("ann").post("/v1/busy-things", Map.of("a", 1));

        assertEquals(201, answer.status());
        List<String> sent =
                requests.stream().filter(request -> request.startsWith("busy")).toList();
        assertEquals(2, sent.size());
        assertEquals(sent.getFirst(), sent.getLast());
    }

    @Test
    void outsideAJourneyTheFirstAnswerCounts() {
        Answer answer = demo.caller().person("ann").post("/v1/busy-things", Map.of("a", 1));

        assertEquals(503, answer.status());
    }

    private static final class Call {
        private String id = "";
        private String etag = "";

        Journey journey() {
            return DemoTest.journey(new Step(1, "Read twice", List.of(), scene -> {
                Answer first = scene.caller()
                        .person("ann")
                        .purpose("ENQUIRY")
                        .get("/v1/things")
                        .expect(200);
                Answer again = scene.caller()
                        .person("ann")
                        .purpose("ENQUIRY")
                        .get("/v1/things")
                        .expect(200);
                id = first.text("/id");
                etag = again.etag();
            }));
        }
    }

    private static Journey journey(Step... steps) {
        return new Journey() {
            @Override
            public String title() {
                return "A journey";
            }

            @Override
            public List<Step> steps() {
                return List.of(steps);
            }
        };
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
