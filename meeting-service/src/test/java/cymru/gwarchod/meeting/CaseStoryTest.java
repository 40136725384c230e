package cymru.gwarchod.meeting;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OFFICER;
import static cymru.gwarchod.meeting.JourneyCalls.aClosing;
import static cymru.gwarchod.meeting.JourneyCalls.aDiscussion;
import static cymru.gwarchod.meeting.JourneyCalls.aMeeting;
import static cymru.gwarchod.meeting.JourneyCalls.aPlan;
import static cymru.gwarchod.meeting.JourneyCalls.aReviewClosing;
import static cymru.gwarchod.meeting.JourneyCalls.attendance;
import static cymru.gwarchod.meeting.JourneyCalls.id;
import static cymru.gwarchod.meeting.JourneyCalls.obligations;
import static cymru.gwarchod.meeting.casefile.CaseCalls.REFERRER;
import static cymru.gwarchod.meeting.casefile.CaseCalls.allocated;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.lead;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case from its first assessment to its end, each step by the person who does it. */
@QuarkusTest
class CaseStoryTest {

    private static final String RISK = "RSK-09";
    private static final String MISSING = "SIG-01";

    @Test
    @StatutoryRule({"MEET-01", "MEET-05", "MEET-10", "MEET-17", "MEET-24", "MEET-27", "PLAN-01", "PLAN-02", "SERAF-11"})
    void fromTheAssessmentToTheEndOfTheCase() {
        // given: a school has referred, the leads are known, the assessment says category 3
        Opened opened = opened();
        lead("SS-FLINTSHIRE", "ss-flintshire-cse", "CSE_MANAGER");
        lead("HEALTH-BETSI", "health-lead");
        lead("EDUCATION-FLINTSHIRE", "education-lead");
        assessed(opened, "CATEGORY_3", RISK, MISSING);
        assertEquals(List.of("OPEN"), progress(opened, "STRATEGY_DISCUSSION"));

        // when and then
        discussAndTellTheReferrer(opened);
        String meeting = meet(opened);
        String plan = planAndClose(opened, meeting);
        work(plan);
        review(opened);
        end(opened, plan);
    }

    private static void discussAndTellTheReferrer(Opened opened) {
        String id = id(Api.as(MANAGER).post("/v1/strategy-discussions", aDiscussion(opened)));
        String path = "/v1/strategy-discussions/" + id;
        assertEquals(List.of("DONE"), progress(opened, "STRATEGY_DISCUSSION"));
        assertEquals(List.of("OPEN"), progress(opened, "STRATEGY_MEETING"));
        assertEquals(List.of("OPEN"), progress(opened, "GIVE_FEEDBACK"));

        Response officers = Api.as(OFFICER).get(path);
        ok(Api.as(OFFICER).change(path + "/confirmation", officers.header("ETag"), Map.of("confirmed", true)))
                .body("status", equalTo("CONFIRMED"));

        Response current = Api.as(MANAGER).get(path);
        ok(Api.as(MANAGER)
                .change(path + "/feedback", current.header("ETag"), Map.of("text", "A meeting is being convened.")));
        Response told = Api.as(REFERRER).get(path);
        told.then().statusCode(200).body("view", equalTo("outcome"));
        ok(Api.as(REFERRER).change(path + "/feedback-acknowledgement", told.header("ETag"), Map.of("received", true)));
        assertEquals(List.of("DONE"), progress(opened, "GIVE_FEEDBACK"));
    }

    private static String meet(Opened opened) {
        Map<String, Object> body = aMeeting(opened);
        body.put("circumstances", Map.of("school", "SCHOOL-GLANNANT", "lookedAfter", false));
        Response convened = Api.as(CSE).post("/v1/meetings", body);
        String id = id(convened);
        convened.then()
                .body(
                        "invitations.slot",
                        hasItems("CHAIR", "POLICE_PUBLIC_PROTECTION", "REFERRER", "EDUCATION_LEAD", "HEALTH_LEAD"))
                .body("expected.find { it.slot == 'PLACEMENTS' }.reason", equalTo("NOT_LOOKED_AFTER"));
        Api.as("health-lead").get("/v1/meetings/" + id).then().statusCode(200).body("view", equalTo("invitee"));

        ok(Api.as(CSE).change("/v1/meetings/" + id + "/attendance", convened.header("ETag"), attendance(convened)))
                .body("status", equalTo("HELD"))
                .body("gaps", empty());
        assertEquals(List.of("DONE"), progress(opened, "STRATEGY_MEETING"));
        assertEquals(List.of("OPEN"), progress(opened, "REVIEW_MEETING"));
        return id;
    }

    private static String planAndClose(Opened opened, String meeting) {
        String closure = "/v1/meetings/" + meeting + "/closure";
        String tag = Api.as(CSE).get("/v1/meetings/" + meeting).header("ETag");
        Refused.at("#/plan", 409, "state-conflict", "plan-missing", Api.as(CSE).change(closure, tag, aClosing()));
        Refused.at(
                        "#/content/actions",
                        422,
                        "validation-failed",
                        "risk-without-action",
                        Api.as(MANAGER).post("/v1/plans", aPlan(opened, RISK)))
                .body("errors.detail", contains(MISSING));

        Response written = Api.as("ss-flintshire-worker").post("/v1/plans", aPlan(opened, RISK, MISSING));
        String plan = id(written);
        written.then()
                .body("status", equalTo("AWAITING_ALLOCATION"))
                .body("actions.find { it.indicators == ['" + MISSING + "'] }.priority", equalTo("HIGH"));
        ok(Api.as(CSE).change(closure, tag, aClosing()))
                .body("status", equalTo("CLOSED"))
                .body("warnings", contains("ALLOCATION_MISSING"));

        allocated(opened);
        Api.as(MANAGER).get("/v1/plans/" + plan).then().body("status", equalTo("ACTIVE"));
        Api.as(CSE).get("/v1/meetings/" + meeting).then().body("warnings", empty());
        return plan;
    }

    private static void work(String plan) {
        List<String> actions =
                Api.as(MANAGER).get("/v1/plans/" + plan).jsonPath().getList("actions.id");
        for (String action : actions) {
            Response own = Api.as("health-nurse").get("/v1/actions/" + action);
            ok(Api.as("health-nurse")
                    .change("/v1/actions/" + action + "/progress", own.header("ETag"), Map.of("progress", "DONE")));
        }
        Api.as(MANAGER).get("/v1/plans/" + plan).then().body("percentDone", equalTo(100));
    }

    private static void review(Opened opened) {
        Map<String, Object> body = aMeeting(opened);
        body.put("kind", "REVIEW");
        Response convened = Api.as(CSE).post("/v1/meetings", body);
        String path = "/v1/meetings/" + id(convened);
        convened.then().body("invitations.find { it.slot == 'SOCIAL_WORKER' }.requirement", equalTo("MANDATORY"));
        Response held = Api.as(CSE).change(path + "/attendance", convened.header("ETag"), attendance(convened));
        ok(held);
        Refused.at(
                "#/assessment",
                422,
                "validation-failed",
                "fresh-assessment-required",
                Api.as(CSE).change(path + "/closure", held.header("ETag"), aReviewClosing()));

        assessed(opened, "CATEGORY_2", RISK);
        ok(Api.as(CSE).change(path + "/closure", held.header("ETag"), aReviewClosing()))
                .body("status", equalTo("CLOSED"));
        assertEquals(List.of("DONE"), progress(opened, "REVIEW_MEETING"));
    }

    private static void end(Opened opened, String plan) {
        String tag = Api.as(MANAGER).get("/v1/plans/" + plan).header("ETag");
        ok(Api.as(MANAGER)
                        .change(
                                "/v1/plans/" + plan + "/ending",
                                tag,
                                Map.of("reason", "RISK_REDUCED", "note", "The child is safer and says so.")))
                .body("status", equalTo("ENDED"));

        assertEquals(
                List.of("cymru.gwarchod.case.closed.v1"),
                Rows.eventsOf(opened.caseId().toString()).stream()
                        .map(e -> e.get("type"))
                        .toList());
        assertEquals(
                List.of(
                        "cymru.gwarchod.plan.written.v1",
                        "cymru.gwarchod.plan.activated.v1",
                        "cymru.gwarchod.plan.ended.v1"),
                Rows.eventsOf(plan).stream().map(e -> e.get("type")).toList());
        Api.as(MANAGER)
                .list("/v1/plans?caseId=" + opened.caseId())
                .then()
                .body("items.id", hasItem(plan))
                .body("items.status", contains("ENDED"));
        assertEquals(
                0,
                Rows.of("SELECT kind FROM obligation WHERE case_id = ? AND progress = 'OPEN'", opened.caseId())
                        .size());
    }

    private static ValidatableResponse ok(Response answer) {
        return answer.then().statusCode(200);
    }

    private static List<Object> progress(Opened opened, String kind) {
        return obligations(opened.caseId(), kind).stream()
                .map(o -> o.get("progress"))
                .toList();
    }
}
