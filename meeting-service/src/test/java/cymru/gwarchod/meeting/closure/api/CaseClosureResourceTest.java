package cymru.gwarchod.meeting.closure.api;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.aClosing;
import static cymru.gwarchod.meeting.JourneyCalls.aDiscussion;
import static cymru.gwarchod.meeting.JourneyCalls.discussed;
import static cymru.gwarchod.meeting.JourneyCalls.held;
import static cymru.gwarchod.meeting.JourneyCalls.id;
import static cymru.gwarchod.meeting.JourneyCalls.plannedAfterMeeting;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static cymru.gwarchod.meeting.casefile.CaseCalls.referral;
import static cymru.gwarchod.meeting.casefile.CaseCalls.tell;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.meeting.Stored;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseClosureResourceTest {

    private static final String PATH = "/v1/case-closures";

    @Test
    void withoutATokenNothingIsDone() {
        Refused.with(401, "unauthenticated", Api.anonymous().post(PATH, Map.of()));
        Refused.with(401, "unauthenticated", Api.anonymous().get(PATH + "/" + UUID.randomUUID()));
    }

    @Test
    void managersEndCasesAndNobodyElse() {
        Opened opened = opened();

        Refused.with(403, "forbidden", Api.as("ss-flintshire-worker").post(PATH, closing(opened)));
        Refused.with(403, "forbidden", Api.as("health-lead").post(PATH, closing(opened)));
        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).post(PATH, closing(opened)));
    }

    @Test
    void onWhatGroundIsNotForTheCallerToSay() {
        Map<String, Object> body = new HashMap<>(closing(opened()));
        body.put("ground", "RISK_LOWERED");

        Refused.at(
                "#/ground",
                400,
                "unknown-field",
                "unknown-field",
                Api.as(MANAGER).post(PATH, body));
    }

    @Test
    @StatutoryRule({"MEET-02", "MEET-08", "AMB-10"})
    void everythingThatIsMissingIsNamed() {
        Opened opened = opened();
        Map<String, Long> before = Stored.counts();
        refused(opened, "assessment-missing");
        assertEquals(before, Stored.counts());
        assessed(opened, "CATEGORY_2", "RSK-09");
        refused(opened, "no-further-action-not-decided");
        assessed(opened, "CATEGORY_3", "RSK-09");
        refused(opened, "category-requires-plan");
        held(opened);
        Api.as(MANAGER)
                .post(PATH, closing(opened))
                .then()
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("meeting-not-closed", "category-requires-plan"));
        Opened planned = opened();
        plannedAfterMeeting(planned);
        Api.as(MANAGER)
                .post(PATH, closing(planned))
                .then()
                .statusCode(409)
                .body(
                        "errors.code",
                        containsInAnyOrder("plan-not-ended", "meeting-not-closed", "category-requires-plan"));
    }

    @Test
    @StatutoryRule({"MEET-02", "MEET-08"})
    void inCategoryTwoTheDecisionNotToMeetEndsIt() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_2", "RSK-09");
        decidedAgainstMeeting(opened);

        Response closed = Api.as(MANAGER).post(PATH, closing(opened));

        closed.then()
                .statusCode(201)
                .header("ETag", "\"member.0\"")
                .body("ground", equalTo("NO_MEETING_NEEDED"))
                .body("closedBy", equalTo("Rheola Ffuglen"));
        List<Map<String, Object>> told = Rows.eventsOf(opened.caseId().toString());
        assertEquals("cymru.gwarchod.case.closed.v1", told.getLast().get("type"));
        assertTrue(told.getLast().get("payload").toString().contains("NO_FURTHER_ACTION"));
        Api.as("ss-flintshire-lead")
                .get(closed.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body("note", equalTo("The school goes on with its programme."));
        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).get(PATH + "/" + closed.path("id")));
        refused(opened, "case-closed");
        assertEquals(
                0,
                Rows.of("SELECT 1 FROM obligation WHERE case_id = ? AND progress = 'OPEN'", opened.caseId())
                        .size());
    }

    @Test
    @StatutoryRule("MEET-08")
    void theDecisionOfTheAssessmentCounts() {
        Opened opened = opened();
        UUID assessment = assessed(opened, "CATEGORY_2", "RSK-09");
        decided(opened, assessment, false);

        Api.as(CSE).post(PATH, closing(opened)).then().statusCode(201);

        Opened other = opened();
        decided(other, assessed(other, "CATEGORY_2", "RSK-09"), true);
        refused(other, "no-further-action-not-decided");
    }

    @Test
    @StatutoryRule({"AMB-10", "MEET-24"})
    void whereANewAssessmentLoweredTheRiskTheMeetingEndsWhatItBegan() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        discussed(opened);
        String meeting = held(opened);
        assessed(opened, "CATEGORY_1");
        Map<String, Object> nothing = aClosing();
        nothing.put("outcomes", List.of("NO_FURTHER_ACTION"));
        nothing.remove("reviewOn");
        Api.as(CSE)
                .change("/v1/meetings/" + meeting + "/closure", "\"member.1\"", nothing)
                .then()
                .statusCode(200);

        Api.as(MANAGER).post(PATH, closing(opened)).then().statusCode(201).body("ground", equalTo("RISK_LOWERED"));
    }

    @Test
    @StatutoryRule("AMB-29")
    void whereEveryReferralWasRejectedNothingIsLeftToAssess() {
        Opened opened = opened();
        tell("referral-service", "cymru.gwarchod.referral.rejected.v1", opened.referralId(), referral(opened, false));

        Api.as(MANAGER).post(PATH, closing(opened)).then().statusCode(201).body("ground", equalTo("NO_REFERRAL_LEFT"));
        assertTrue(Rows.eventsOf(opened.caseId().toString())
                .getLast()
                .get("payload")
                .toString()
                .contains("REJECTED"));
    }

    @Test
    void aRepeatedCallEndsItOnce() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_1");
        String key = UUID.randomUUID().toString();
        Response first = Api.as(MANAGER).post(PATH, closing(opened), key);
        first.then().statusCode(201);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(MANAGER).post(PATH, closing(opened), key);

        again.then().header("Idempotent-Replayed", "true").body("id", equalTo(first.path("id")));
        assertEquals(before, Stored.counts());
    }

    private static Map<String, Object> closing(Opened opened) {
        return Map.of("caseId", opened.caseId().toString(), "note", "The school goes on with its programme.");
    }

    private static void refused(Opened opened, String code) {
        Refused.at("#", 409, "state-conflict", code, Api.as(MANAGER).post(PATH, closing(opened)));
    }

    private static void decidedAgainstMeeting(Opened opened) {
        Map<String, Object> discussion = aDiscussion(opened);
        discussion.put("decision", "NO_MEETING");
        discussion.put("reason", "Mild risk that the school already works on.");
        id(Api.as(MANAGER).post("/v1/strategy-discussions", discussion));
    }

    private static void decided(Opened opened, UUID assessment, boolean convene) {
        tell(
                "assessment-service",
                "cymru.gwarchod.meeting-decision.recorded.v1",
                assessment,
                Map.of(
                        "assessmentId", assessment,
                        "caseId", opened.caseId(),
                        "childId", opened.childId(),
                        "convene", convene,
                        "decidedAt", Instant.now()));
    }
}
