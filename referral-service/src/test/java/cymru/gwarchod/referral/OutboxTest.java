package cymru.gwarchod.referral;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.MANAGER;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
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
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.referral.concern.ConcernCalls;
import cymru.gwarchod.referral.referral.ReferralFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each change is published once, with what others' rules need and nothing of the child beside it. */
@QuarkusTest
class OutboxTest {

    private static final String CANARY = "Caneri-glas-";

    @Test
    void aSubmissionIsAReceiptAndANewCase() {
        String id = submitted(withCanaries());
        String caseId = caseOf(id);

        assertEquals(List.of("cymru.gwarchod.referral.received.v1"), types(id));
        assertEquals(List.of("cymru.gwarchod.case.opened.v1"), types(caseId));
        Map<String, Object> event = Rows.eventsOf(id).getFirst();
        assertEquals("SS-FLINTSHIRE EDUCATION-FLINTSHIRE", event.get("audience"));
        JsonPath data = JsonPath.from((String) event.get("payload"));
        assertEquals(id, data.getString("referralId"));
        assertEquals(caseId, data.getString("caseId"));
        assertEquals("W06000005", data.getString("responsibleAuthority"));
        assertEquals("EXACT", data.getString("dateOfBirthAccuracy"));
        assertEquals(ReferralFixture.FIFTEEN.toString(), data.getString("dateOfBirth"));
        assertFalse(data.getBoolean("immediateRisk"));
        assertTrue(data.getBoolean("referrerProfessional"));
    }

    @Test
    void theEventNamesTheReceiptThatWasAnswered() {
        var answer = Api.as(REFERRER).post("/v1/referrals", aReferral().json());
        String id = answer.path("id");

        assertEquals(
                answer.path("receivedAt").toString(),
                JsonPath.from((String) Rows.eventsOf(id).getFirst().get("payload"))
                        .getString("receivedAt"));
    }

    @Test
    void everyChangeIsPublishedOnceAndSaysNothingOfTheChild() {
        String taken = submitted(withCanaries());
        step(INTAKE, taken, "acceptance", Map.of("note", CANARY + "note"))
                .then()
                .statusCode(200);
        String moved = submitted(withCanaries());
        String left = caseOf(moved);
        step(INTAKE, moved, "redirection", Map.of("toAuthority", "W06000006", "reason", CANARY + "reason"))
                .then()
                .statusCode(200);
        String ended = submitted(withCanaries());
        step(
                        MANAGER,
                        ended,
                        "rejection",
                        Map.of("ground", "WRONG_AREA_NO_RECIPIENT", "reason", CANARY + "a long reason"))
                .then()
                .statusCode(200);

        assertEquals(
                List.of("cymru.gwarchod.referral.received.v1", "cymru.gwarchod.referral.accepted.v1"), types(taken));
        assertEquals(
                List.of("cymru.gwarchod.referral.received.v1", "cymru.gwarchod.referral.redirected.v1"), types(moved));
        assertEquals(
                List.of("cymru.gwarchod.referral.received.v1", "cymru.gwarchod.referral.rejected.v1"), types(ended));
        assertEquals(List.of("cymru.gwarchod.case.opened.v1", "cymru.gwarchod.case.ended.v1"), types(left));
        assertEquals(List.of("cymru.gwarchod.case.opened.v1"), types(caseOf(moved)));
        assertEquals(List.of("cymru.gwarchod.case.opened.v1", "cymru.gwarchod.case.ended.v1"), types(caseOf(ended)));
        assertEquals(
                List.of(), Rows.of("SELECT type FROM outbox_event WHERE payload::text LIKE '%' || ? || '%'", CANARY));
        assertEquals(List.of(), Rows.of("SELECT type FROM outbox_event WHERE payload::text LIKE '%01632 96%'"));
    }

    @Test
    void whatTheAuthorityReceivesIsNewsForItAndForWhoReferred() {
        String id = submitted();
        redirected(id);

        assertEquals(
                "SS-WREXHAM EDUCATION-FLINTSHIRE", Rows.eventsOf(id).getLast().get("audience"));
    }

    @Test
    void aProposalIsNoEndYet() {
        String id = submitted();
        proposed(id);

        assertEquals(List.of("cymru.gwarchod.referral.received.v1"), types(id));
        step("ss-flintshire-lead", id, "rejection-decision", decision(true));
        assertEquals(List.of("cymru.gwarchod.referral.received.v1", "cymru.gwarchod.referral.rejected.v1"), types(id));
        assertEquals(
                "NO_CSE_CONCERN",
                JsonPath.from((String) Rows.eventsOf(id).getLast().get("payload"))
                        .getString("ground"));
    }

    @Test
    void aConcernIsNewsForTheOwnAgencyOnly() {
        Map<String, Object> report = ConcernCalls.aConcernReport();
        report.put("child", canaryChild());
        report.put("concern", canaryConcern());

        String id = Api.as(ConcernCalls.TEACHER).post("/v1/concerns", report).path("id");

        assertEquals(List.of("cymru.gwarchod.concern.reported.v1"), types(id));
        Map<String, Object> event = Rows.eventsOf(id).getFirst();
        assertEquals("EDUCATION-FLINTSHIRE", event.get("audience"));
        assertFalse(event.get("payload").toString().contains(CANARY));
    }

    @Test
    void whatIsRefusedIsNotPublished() {
        String id = submitted();
        accepted(id);
        long before = Stored.counts().get("outbox_event");

        step(INTAKE, id, "acceptance", Map.of("note", "Again.")).then().statusCode(409);
        Api.as(INTAKE)
                .change(path(id, "redirection"), "\"member.0\"", Map.of("toAuthority", "W06000006", "reason", "No."))
                .then()
                .statusCode(412);
        Api.as(REFERRER)
                .post("/v1/referrals", aReferral().without("leadDiscussion").json())
                .then()
                .statusCode(422);

        assertEquals(before, Stored.counts().get("outbox_event"));
        assertTrue(before > 0);
    }

    private static ReferralFixture withCanaries() {
        return aReferral()
                .with("child", canaryChild())
                .with("concern", canaryConcern())
                .with(
                        "referrer",
                        Map.of(
                                "professional",
                                true,
                                "name",
                                CANARY + "referrer",
                                "post",
                                CANARY + "post",
                                "phone",
                                "01632 960399",
                                "email",
                                "caneri@example.org"))
                .with(
                        "leadDiscussion",
                        Map.of(
                                "leadName",
                                CANARY + "lead",
                                "discussedAt",
                                "2025-01-06T09:00:00Z",
                                "summary",
                                CANARY + "summary",
                                "agreedAction",
                                "REFER"));
    }

    private static Map<String, Object> canaryChild() {
        Map<String, Object> child = ReferralFixture.aChild();
        child.put("givenName", CANARY + "given");
        child.put("familyName", CANARY + "family");
        child.put("address", CANARY + "address");
        return child;
    }

    private static Map<String, Object> canaryConcern() {
        Map<String, Object> concern = new LinkedHashMap<>(ReferralFixture.aConcern());
        concern.put("description", CANARY + "description");
        return concern;
    }

    private static List<String> types(String record) {
        return Rows.eventsOf(record).stream()
                .map(event -> (String) event.get("type"))
                .toList();
    }

    private static String caseOf(String referral) {
        return Rows.row("referral", referral).get("case_id").toString();
    }
}
