package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.launcher.journey.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One request keeps its two ids from the client through the gateway into the audit. */
@SystemTest
class TraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private final String requestId = UUID.randomUUID().toString();

    @Test
    void ofAnAllowedCall(RunningSuite suite) {
        String id = suite.caller()
                .person("health-lead")
                .post("/v1/referrals", Forms.discussed().body())
                .expect(201)
                .text("/id");

        Answer read = suite.caller()
                .person("ss-flintshire-intake")
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .header("X-Request-ID", requestId)
                .header("traceparent", TRACEPARENT)
                .get("/v1/referrals/" + id)
                .expect(200);

        assertEquals(requestId, read.header("X-Request-ID"));
        Map<String, String> kept = onlyRow(suite);
        assertEquals(TRACE, kept.get("trace_id"));
        assertEquals("ALLOWED", kept.get("outcome"));
        assertEquals("readReferral", kept.get("operation"));
        assertEquals(id, kept.get("record_id"));
        assertEquals("SS-FLINTSHIRE", kept.get("agency"));
        assertEquals("CHILD_PROTECTION_ENQUIRY", kept.get("purpose"));
    }

    @Test
    void ofARefusedCall(RunningSuite suite) {
        Answer refused = suite.caller()
                .person("plas-enfys-manager")
                .purpose("CARE_PLANNING")
                .header("X-Request-ID", requestId)
                .header("traceparent", TRACEPARENT)
                .get("/v1/referrals/" + UUID.randomUUID());

        ProblemShape.check(refused, 404, "not-found");
        assertEquals(TRACE, refused.text("/traceId"));
        Map<String, String> kept = onlyRow(suite);
        assertEquals(TRACE, kept.get("trace_id"));
        assertEquals("REFUSED", kept.get("outcome"));
        assertEquals("404", kept.get("status"));
        assertEquals("PROVIDER-ENFYS", kept.get("agency"));
    }

    private Map<String, String> onlyRow(RunningSuite suite) {
        List<Map<String, String>> rows = suite.tables().auditOf(requestId);
        assertEquals(1, rows.size(), rows::toString);
        return rows.getFirst();
    }
}
