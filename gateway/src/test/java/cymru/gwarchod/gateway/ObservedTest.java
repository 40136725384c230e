package cymru.gwarchod.gateway;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.gateway.edge.AccessLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservedTest extends GatewayTestBase {

    @Inject
    MeterRegistry meters;

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        Logger.getLogger(AccessLog.CATEGORY).addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(AccessLog.CATEGORY).removeHandler(lines);
    }

    @Test
    void aRequestIsOneLineWithoutItsIdentifiersQueryOrHeaders() throws IOException {
        // when
        var answer = call(
                "GET /v1/referrals/" + ID + "?name=Seren%20Testun",
                "X-Request-ID: 0197f3a2-0000-7000-8000-000000000001",
                "User-Agent: Seren",
                "Authorization: Bearer secret");

        // then
        assertEquals(200, answer.status());
        var line = lines.only();
        assertEquals("GET /v1/referrals/{referralId} 200", line.message());
        assertEquals(
                Set.of("method", "route", "status", "durationMs", "requestId", "traceId", "complete"),
                line.fields().keySet());
        assertEquals("0197f3a2-0000-7000-8000-000000000001", line.fields().get("requestId"));
        assertFalse((line.message() + line.fields()).matches(".*(Seren|secret|" + ID + ").*"));
    }

    @Test
    void anUnknownPathAndAnInventedMethodLeaveNoTextOfTheCallersInTheLog() throws IOException {
        // when
        assertEquals(404, call("SEREN /v1/Seren-Testun").status());

        // then
        assertEquals("OTHER (unrouted) 404", lines.only().message());
    }

    @Test
    void requestsAreCountedByRouteTemplate() throws IOException {
        // when
        assertEquals(200, call("GET /v1/referrals/" + ID).status());

        // then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> meters.find("gwarchod.gateway.requests")
                                .tags("method", "GET", "route", "/v1/referrals/{referralId}", "status", "200")
                                .timer()
                        != null);
        assertTrue(meters.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .noneMatch(tag -> tag.getValue().contains(ID)));
    }

    private record Line(String message, Map<String, String> fields) {}

    private static final class Lines extends Handler {
        private final List<Line> written = new CopyOnWriteArrayList<>();

        Line only() {
            await().atMost(Duration.ofSeconds(30)).until(() -> !written.isEmpty());
            assertEquals(1, written.size());
            return written.getFirst();
        }

        @Override
        public void publish(LogRecord entry) {
            written.add(new Line(entry.getMessage(), ExtLogRecord.wrap(entry).getMdcCopy()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
