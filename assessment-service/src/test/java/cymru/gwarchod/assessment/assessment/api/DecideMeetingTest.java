package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("SERAF-19")
class DecideMeetingTest {

    private static final String REASON = "School and family have agreed on a plan.";
    private static final String DECIDED = "cymru.gwarchod.meeting-decision.recorded.v1";

    @Test
    void withoutATokenNobodyDecides() {
        Api.anonymous()
                .change("/v1/assessments/" + UUID.randomUUID() + "/meeting-decision", "\"form.0\"", Map.of())
                .then()
                .statusCode(401);
    }

    @Test
    void onlySocialServicesDecide() {
        Drafts.At mild = Drafts.completed(aCase().inPlace().caseId, 2, 1, 0);
        for (String other : new String[] {Drafts.INTAKE, Drafts.LEAD_OFFICER, "police-ppu", "lead-glannant"}) {
            decide(other, mild, false).then().statusCode(403);
        }
    }

    @Test
    void anAssessmentOfAnotherAuthorityLooksLikeNone() {
        Drafts.At mild = Drafts.completed(aCase().inPlace().caseId, 2, 1, 0);
        decide("ss-wrexham-manager", mild, true).then().statusCode(404);
    }

    @Test
    void aDecisionHasItsReason() {
        Drafts.At mild = Drafts.completed(aCase().inPlace().caseId, 2, 1, 0);
        Api.as(Drafts.WORKER)
                .change(mild.path() + "/meeting-decision", mild.tag(), Map.of("convene", true, "reason", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/reason"));
        Api.as(Drafts.WORKER)
                .change(mild.path() + "/meeting-decision", mild.tag(), Map.of("convene", "yes", "reason", REASON))
                .then()
                .statusCode(400);
        decide(Drafts.WORKER, new Drafts.At(mild.id(), "\"form.0\""), true)
                .then()
                .statusCode(412);
    }

    @Test
    void onlyAtMildRiskItIsLeftToDecide() {
        decide(Drafts.WORKER, Drafts.completed(aCase().inPlace().caseId, 2, 3, 0), false)
                .then()
                .statusCode(409)
                .body("errors.code", contains("meeting-decision-not-called-for"));
        decide(Drafts.WORKER, Drafts.filled(aCase().inPlace().caseId, 2, 1, 0), false)
                .then()
                .statusCode(409)
                .body("errors.code", contains("assessment-not-completed"));
    }

    @Test
    void theDecisionIsRecordedOnceAndTold() {
        // given a child at mild risk, for whom a decision is open
        Drafts.At mild = Drafts.completed(aCase().inPlace().caseId, 2, 1, 0);

        // when it is decided to convene
        Drafts.At decided = Drafts.At.of(decide(Drafts.CSE_MANAGER, mild, true)
                .then()
                .statusCode(200)
                .body("meetingDecision.convene", equalTo(true))
                .body("meetingDecision.reason", equalTo(REASON))
                .body("result.tasks", not(hasItem("DECIDE_MEETING")))
                .body(
                        "result.tasks",
                        containsInAnyOrder(
                                "STRATEGY_DISCUSSION", "STRATEGY_MEETING", "RISK_AWARENESS_WORK", "REVIEW_ON_CHANGE"))
                .extract()
                .response());

        // then others hear of it without the reason, and it stands
        assertEquals(1, Stored.events(DECIDED, mild.id()));
        String told = Stored.payload(DECIDED, mild.id());
        assertThat(told, containsString("\"convene\": true"));
        assertThat(told, not(containsString("School")));
        Api.as(Drafts.WORKER).get(mild.path() + "/form").then().body("meetingDecision.convene", equalTo(true));
        decide(Drafts.WORKER, decided, false)
                .then()
                .statusCode(409)
                .body("errors.code", contains("meeting-already-decided"));
    }

    @Test
    void aRepeatedCommandDecidesNothingTwice() {
        Drafts.At mild = Drafts.completed(aCase().inPlace().caseId, 2, 1, 0);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("convene", false, "reason", REASON);
        Api.as(Drafts.WORKER)
                .change(mild.path() + "/meeting-decision", mild.tag(), body, key)
                .then()
                .statusCode(200);

        Api.as(Drafts.WORKER)
                .change(mild.path() + "/meeting-decision", mild.tag(), body, key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("result.tasks", containsInAnyOrder("RISK_AWARENESS_WORK", "REVIEW_ON_CHANGE"));
        assertEquals(1, Stored.events(DECIDED, mild.id()));
    }

    static Response decide(String username, Drafts.At at, boolean convene) {
        return Api.as(username)
                .change(at.path() + "/meeting-decision", at.tag(), Map.of("convene", convene, "reason", REASON));
    }
}
