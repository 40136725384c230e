package cymru.gwarchod.referral;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.MANAGER;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.WREXHAM;
import static cymru.gwarchod.referral.referral.ReferralCalls.acceptance;
import static cymru.gwarchod.referral.referral.ReferralCalls.accepted;
import static cymru.gwarchod.referral.referral.ReferralCalls.decision;
import static cymru.gwarchod.referral.referral.ReferralCalls.path;
import static cymru.gwarchod.referral.referral.ReferralCalls.proposed;
import static cymru.gwarchod.referral.referral.ReferralCalls.redirected;
import static cymru.gwarchod.referral.referral.ReferralCalls.step;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cymru.gwarchod.referral.concern.ConcernCalls;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every call leaves one row that says who, what, on which basis and how it ended, and no value of a record. */
@QuarkusTest
@StatutoryRule("REF-28")
class AuditTest {

    @Test
    void aSubmission() {
        Response answer = Api.as(REFERRER).post("/v1/referrals", aReferral().json());

        Map<String, Object> row = allowed(answer, "submitReferral", answer.path("id"), "OWN_SUBMISSION");
        assertEquals("person:" + TestTokens.ISSUER + "#" + TestTokens.subject(REFERRER), row.get("actor"));
        assertEquals("PERSON", row.get("actor_kind"));
        assertEquals("EDUCATION-FLINTSHIRE", row.get("agency"));
        assertEquals("sandbox-cli", row.get("client"));
        assertEquals("referral", row.get("resource"));
        assertEquals("F1,F3", row.get("field_classes"));
        assertNotNull(row.get("child_id"));
        assertNotNull(row.get("trace_id"));
    }

    @Test
    void aSystemsSubmission() {
        Response answer =
                Api.asSystem("HEALTH-BETSI").post("/v1/referrals", aReferral().json());

        Map<String, Object> row = allowed(answer, "submitReferral", answer.path("id"), "OWN_SUBMISSION");
        assertEquals("client:health-betsi-system", row.get("actor"));
        assertEquals("SYSTEM", row.get("actor_kind"));
    }

    @Test
    void aReadWithItsPurposeViewAndBasis() {
        String id = submitted();

        Map<String, Object> member =
                allowed(Api.as(INTAKE).get("/v1/referrals/" + id), "readReferral", id, "RESPONSIBLE_LA");
        Map<String, Object> outcome =
                allowed(Api.as(REFERRER).get("/v1/referrals/" + id), "readReferral", id, "REFERRER");

        assertEquals("CHILD_PROTECTION_ENQUIRY", member.get("purpose"));
        assertEquals("member", member.get("view_name"));
        assertEquals("outcome", outcome.get("view_name"));
        assertEquals(Rows.row("referral", id).get("child_id"), member.get("child_id"));
    }

    @Test
    void everyStepWithAReferral() {
        String taken = submitted();
        allowed(accepted(taken), "acceptReferral", taken, "RESPONSIBLE_LA");
        String moved = submitted();
        allowed(redirected(moved), "redirectReferral", moved, "RESPONSIBLE_LA");
        String ended = submitted();
        allowed(proposed(ended), "rejectReferral", ended, "RESPONSIBLE_LA");
        allowed(
                step("ss-flintshire-lead", ended, "rejection-decision", decision(true)),
                "decideReferralRejection",
                ended,
                "RESPONSIBLE_LA");
    }

    @Test
    void everyOperationOnAConcern() {
        Response reported = Api.as(ConcernCalls.TEACHER).post("/v1/concerns", ConcernCalls.aConcernReport());
        String id = reported.path("id");

        allowed(reported, "reportConcern", id, "OWN_SUBMISSION");
        allowed(Api.as(ConcernCalls.LEAD).get("/v1/concerns/" + id), "readConcern", id, "REFERRER");
        allowed(
                Api.as(ConcernCalls.LEAD)
                        .change("/v1/concerns/" + id + "/lead-discussion", "\"own.0\"", ConcernCalls.discussion()),
                "recordLeadDiscussion",
                id,
                "REFERRER");
        allowed(Api.as(ConcernCalls.TEACHER).list("/v1/concerns"), "listConcerns", null, "REFERRER");
        allowed(Api.as(INTAKE).list("/v1/referrals?limit=1"), "listReferrals", null, "RESPONSIBLE_LA");
    }

    @Test
    void aReplayIsALookAndLeavesOneRowToo() {
        String key = UUID.randomUUID().toString();
        Api.as(REFERRER).post("/v1/referrals", aReferral().json(), key);

        Response again = Api.as(REFERRER).post("/v1/referrals", aReferral().json(), key);

        allowed(again, "submitReferral", again.path("id"), "REFERRER");
    }

    @Test
    void everyRefusalWithItsStatusAndCode() {
        String id = submitted();

        refused(Api.as(WREXHAM).get("/v1/referrals/" + id), "readReferral", id, 404, "not-found");
        refused(Api.as("board-monitor").get("/v1/referrals/" + id), "readReferral", id, 403, "forbidden");
        refused(Api.as(INTAKE).list("/v1/referrals/" + id), "readReferral", id, 400, "purpose-required");
        refused(Api.as(INTAKE).get("/v1/referrals/abc"), "readReferral", null, 400, "malformed-id");
        refused(
                Api.as(MANAGER).change(path(id, "acceptance"), "\"member.7\"", acceptance()),
                "acceptReferral",
                id,
                412,
                "precondition-failed");
        refused(
                step(MANAGER, id, "rejection-decision", decision(true)),
                "decideReferralRejection",
                id,
                409,
                "state-conflict");
        refused(
                Api.as(REFERRER)
                        .post("/v1/referrals", aReferral().with("agency", "X").json()),
                "submitReferral",
                null,
                400,
                "unknown-field");
        refused(
                Api.as(REFERRER)
                        .post(
                                "/v1/referrals",
                                aReferral().without("leadDiscussion").json()),
                "submitReferral",
                null,
                422,
                "lead-discussion-required");
        refused(
                Api.as("board-monitor").post("/v1/referrals", aReferral().json()),
                "submitReferral",
                null,
                403,
                "forbidden");
        refused(Api.as(INTAKE).list("/v1/referrals?cursor=x"), "listReferrals", null, 400, "invalid-cursor");
    }

    @Test
    void whoIsNotSignedInIsNobodyToWriteDown() {
        assertEquals(List.of(), Rows.auditRowsOf(Api.anonymous().list("/v1/referrals")));
    }

    @Test
    void theHashIsThatOfTheBody() throws Exception {
        String body = "{\"agency\": \"POLICE-NORTH-WALES\"}";

        Response answer = Api.as(REFERRER)
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/referrals");

        assertEquals(
                HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8))),
                Rows.auditOf(answer).get("request_hash"));
    }

    @Test
    void aHeaderThatIsNoPurposeIsNotKept() {
        Response answer = Api.as(INTAKE)
                .request()
                .header("Purpose", "ENGHRAIFFT_DYCHMYGOL")
                .get("/v1/referrals/" + submitted());

        assertNull(Rows.auditOf(answer).get("purpose"));
    }

    @Test
    void whatCannotBeAuditedDoesNotHappen() {
        String id = submitted();
        Map<String, Long> before = Stored.counts();
        Rows.asOwner("REVOKE INSERT ON audit_entry FROM gwarchod_app");
        try {
            for (Response unavailable : List.of(
                    Api.as(REFERRER).post("/v1/referrals", aReferral().json()),
                    Api.as(REFERRER).post("/v1/concerns", ConcernCalls.aConcernReport()),
                    Api.as(INTAKE).change(path(id, "acceptance"), "\"member.0\"", acceptance()),
                    Api.as(INTAKE).get("/v1/referrals/" + id),
                    Api.as(INTAKE).list("/v1/referrals"),
                    // A refusal that cannot be written down is not given away either.
                    Api.as(WREXHAM).get("/v1/referrals/" + id))) {
                Refused.with(503, "dependency-unavailable", unavailable).header("Retry-After", "5");
                unavailable.then().header("ETag", org.hamcrest.Matchers.nullValue());
            }
            assertEquals(before, Stored.counts());
        } finally {
            Rows.asOwner("GRANT INSERT ON audit_entry TO gwarchod_app");
        }
        accepted(id).then().statusCode(200);
    }

    private static Map<String, Object> allowed(Response answer, String operation, String record, String basis) {
        Map<String, Object> row = Rows.auditOf(answer);
        assertEquals("ALLOWED", row.get("outcome"));
        assertEquals(operation, row.get("operation"));
        assertEquals(
                record,
                row.get("record_id") == null ? null : row.get("record_id").toString());
        assertEquals(basis, row.get("basis"));
        assertSaysNothing(row);
        return row;
    }

    private static void refused(Response answer, String operation, String record, int status, String code) {
        Refused.with(status, code, answer);
        Map<String, Object> row = Rows.auditOf(answer);
        assertEquals("REFUSED", row.get("outcome"));
        assertEquals(operation, row.get("operation"));
        assertEquals(
                record,
                row.get("record_id") == null ? null : row.get("record_id").toString());
        assertEquals(status, row.get("status"));
        assertEquals(code, row.get("reason_code"));
        assertNull(row.get("view_name"));
        assertSaysNothing(row);
    }

    private static void assertSaysNothing(Map<String, Object> row) {
        for (String value : List.of("Enghraifft", "Dychmygol", "Collected", "01632", "Pattern", "Assessment to")) {
            assertFalse(row.values().toString().contains(value), value);
        }
    }
}
