package cymru.gwarchod.meeting.plan.api;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.aMeeting;
import static cymru.gwarchod.meeting.JourneyCalls.aPlan;
import static cymru.gwarchod.meeting.JourneyCalls.aReviewClosing;
import static cymru.gwarchod.meeting.JourneyCalls.attendance;
import static cymru.gwarchod.meeting.JourneyCalls.held;
import static cymru.gwarchod.meeting.JourneyCalls.obligations;
import static cymru.gwarchod.meeting.JourneyCalls.planContent;
import static cymru.gwarchod.meeting.JourneyCalls.plannedAfterMeeting;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanResourceTest {

    private static final String PATH = "/v1/plans";
    private static final Map<String, Object> ENDING = Map.of("reason", "RISK_REDUCED", "note", "Safe.");

    @Test
    void withoutATokenNothingIsDone() {
        Refused.with(401, "unauthenticated", Api.anonymous().post(PATH, Map.of()));
        Refused.with(401, "unauthenticated", Api.anonymous().get("/v1/actions/" + UUID.randomUUID()));
    }

    @Test
    void otherAgenciesDoNotWriteOrReadThePlan() {
        Refused.with(403, "forbidden", Api.as("health-lead").post(PATH, aPlan(opened(), "RSK-09")));
        Refused.with(403, "forbidden", Api.as("police-ppu").get(PATH + "/" + UUID.randomUUID()));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aPlanOfAnotherAuthorityLooksLikeNone() {
        String id = plannedAfterMeeting(opened());

        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).get(PATH + "/" + id));
        Refused.with(
                404, "not-found", Api.as(OTHER_AUTHORITY).change(PATH + "/" + id + "/ending", "\"member.0\"", ENDING));
        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).post(PATH, aPlan(opened(), "RSK-09")));
    }

    @Test
    void whatOnlyTheServerSaysIsNotTaken() {
        Map<String, Object> body = aPlan(opened(), "RSK-09");
        body.put("status", "ENDED");

        Refused.at(
                "#/status",
                400,
                "unknown-field",
                "unknown-field",
                Api.as(MANAGER).post(PATH, body));
    }

    @Test
    @StatutoryRule({"PLAN-02", "PLAN-03"})
    void aRiskWithoutAnActionIsNamed() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09", "SIG-02");
        held(opened);
        Map<String, Object> content = planContent("SIG-02");
        content.remove("directWorkBy");

        Response answer =
                Api.as(MANAGER).post(PATH, Map.of("caseId", opened.caseId().toString(), "content", content));

        Refused.at("#/content/actions", 422, "validation-failed", "risk-without-action", answer)
                .body("errors.detail", hasItem("RSK-09"));
        Refused.at("#/content/directWorkBy", 422, "validation-failed", "direct-worker-missing", answer);
    }

    @Test
    @StatutoryRule("MEET-19")
    void inCategoryThreeThePlanFollowsTheMeeting() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");

        Refused.at(
                "#", 409, "state-conflict", "meeting-not-held", Api.as(MANAGER).post(PATH, aPlan(opened, "RSK-09")));
    }

    @Test
    @StatutoryRule({"PLAN-01", "PLAN-04", "PLAN-06", "PLAN-13"})
    void anOwnerSeesTheOwnActionAndSaysWhatHasBecomeOfIt() {
        Opened opened = opened();
        String id = plannedAfterMeeting(opened);
        Response plan = Api.as(MANAGER).get(PATH + "/" + id);
        plan.then()
                .statusCode(200)
                .header("ETag", "\"member.0\"")
                .body("status", equalTo("ACTIVE"))
                .body("percentDone", equalTo(0))
                .body("amendmentDueFor", empty());
        String action = plan.path("actions[0].id");

        Api.as("health-nurse").list("/v1/actions").then().statusCode(200).body("items.id", hasItem(action));
        Api.as("health-nurse")
                .get("/v1/actions/" + action)
                .then()
                .statusCode(200)
                .header("ETag", "\"owner.0\"")
                .body("$", not(hasKey("indicators")));
        Refused.with(404, "not-found", Api.as("teacher-glannant").get("/v1/actions/" + action));
        Refused.at(
                "#/note",
                422,
                "validation-failed",
                "progress-reason-missing",
                Api.as("health-nurse")
                        .change("/v1/actions/" + action + "/progress", "\"owner.0\"", Map.of("progress", "NOT_DONE")));
        Api.as("health-nurse")
                .change("/v1/actions/" + action + "/progress", "\"owner.0\"", Map.of("progress", "DONE"))
                .then()
                .statusCode(200)
                .header("ETag", "\"owner.1\"");
        Api.as(MANAGER).get(PATH + "/" + id).then().body("percentDone", equalTo(100));
    }

    @Test
    @StatutoryRule({"AMB-28", "PLAN-02"})
    void aNewRiskMakesAnAmendmentDue() {
        Opened opened = opened();
        String id = plannedAfterMeeting(opened);

        assessed(opened, "CATEGORY_3", "RSK-09", "SIG-05");

        Api.as(MANAGER).get(PATH + "/" + id).then().body("amendmentDueFor", contains("SIG-05"));
        Api.as(MANAGER)
                .change(
                        PATH + "/" + id + "/amendment",
                        "\"member.0\"",
                        Map.of("content", planContent("RSK-09", "SIG-05")))
                .then()
                .statusCode(200)
                .header("ETag", "\"member.1\"")
                .body("amendmentDueFor", empty())
                .body("actions.progress", contains("SUPERSEDED", "OPEN", "OPEN"));
    }

    @Test
    @StatutoryRule({"MEET-24", "SERAF-11", "MEET-26", "REF-26"})
    void afterAReviewWithAFreshAssessmentThePlanEndsAndTheCaseCloses() {
        Opened opened = opened();
        String id = plannedAfterMeeting(opened);
        Refused.at(
                "#",
                409,
                "state-conflict",
                "review-not-held",
                Api.as(MANAGER).change(PATH + "/" + id + "/ending", "\"member.0\"", ENDING));
        Map<String, Object> review = aMeeting(opened);
        review.put("kind", "REVIEW");
        Response convened = Api.as(CSE).post("/v1/meetings", review);
        String meeting = convened.path("id");
        Api.as(CSE)
                .change("/v1/meetings/" + meeting + "/attendance", "\"member.0\"", attendance(convened))
                .then()
                .statusCode(200);
        String closure = "/v1/meetings/" + meeting + "/closure";
        Refused.at(
                "#/assessment",
                422,
                "validation-failed",
                "fresh-assessment-required",
                Api.as(CSE).change(closure, "\"member.1\"", aReviewClosing()));
        assessed(opened, "CATEGORY_2", "RSK-09");
        Api.as(CSE).change(closure, "\"member.1\"", aReviewClosing()).then().statusCode(200);

        Response ended = Api.as(MANAGER).change(PATH + "/" + id + "/ending", "\"member.0\"", ENDING);

        ended.then().statusCode(200).body("status", equalTo("ENDED"));
        assertNotNull(Rows.row("case_file", opened.caseId().toString()).get("closed_at"));
        assertEquals(
                List.of("cymru.gwarchod.case.closed.v1"),
                Rows.eventsOf(opened.caseId().toString()).stream()
                        .map(e -> e.get("type"))
                        .toList());
        assertEquals(
                0,
                obligations(opened.caseId(), "REVIEW_MEETING").stream()
                        .filter(o -> "OPEN".equals(o.get("progress")))
                        .count());
        Refused.at("#", 409, "state-conflict", "case-closed", Api.as(MANAGER).post(PATH, aPlan(opened, "RSK-09")));
    }

    @Test
    @StatutoryRule("REF-26")
    void refusedHelpIsNoReason() {
        String id = plannedAfterMeeting(opened());

        Refused.with(
                422,
                "validation-failed",
                Api.as(MANAGER)
                        .change(
                                PATH + "/" + id + "/ending",
                                "\"member.0\"",
                                Map.of("reason", "HELP_REFUSED", "note", "Does not want us.")));
    }
}
