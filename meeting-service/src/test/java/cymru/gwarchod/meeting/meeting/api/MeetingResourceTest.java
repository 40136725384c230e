package cymru.gwarchod.meeting.meeting.api;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.aClosing;
import static cymru.gwarchod.meeting.JourneyCalls.aDiscussion;
import static cymru.gwarchod.meeting.JourneyCalls.aMeeting;
import static cymru.gwarchod.meeting.JourneyCalls.attendance;
import static cymru.gwarchod.meeting.JourneyCalls.convened;
import static cymru.gwarchod.meeting.JourneyCalls.discussed;
import static cymru.gwarchod.meeting.JourneyCalls.held;
import static cymru.gwarchod.meeting.JourneyCalls.id;
import static cymru.gwarchod.meeting.JourneyCalls.obligations;
import static cymru.gwarchod.meeting.JourneyCalls.planned;
import static cymru.gwarchod.meeting.JourneyCalls.who;
import static cymru.gwarchod.meeting.casefile.CaseCalls.REFERRER;
import static cymru.gwarchod.meeting.casefile.CaseCalls.allocated;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.lead;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static cymru.gwarchod.meeting.casefile.CaseCalls.referral;
import static cymru.gwarchod.meeting.casefile.CaseCalls.tell;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.meeting.Stored;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingResourceTest {

    private static final String PATH = "/v1/meetings";

    @Test
    void withoutATokenNothingIsDone() {
        Refused.with(401, "unauthenticated", Api.anonymous().post(PATH, Map.of()));
        Refused.with(401, "unauthenticated", Api.anonymous().get(PATH + "/" + UUID.randomUUID()));
    }

    @Test
    @StatutoryRule("ROLE-09")
    void onlyTheManagerWithLeadResponsibilityConvenes() {
        Refused.with(403, "forbidden", Api.as(MANAGER).post(PATH, aMeeting(opened())));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aCaseOrMeetingOfAnotherAuthorityLooksLikeNone() {
        Opened opened = opened();
        String id = convened(opened).path("id");

        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).post(PATH, aMeeting(opened)));
        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).get(PATH + "/" + id));
        Refused.with(
                404,
                "not-found",
                Api.as(OTHER_AUTHORITY).change(PATH + "/" + id + "/closure", "\"member.0\"", aClosing()));
    }

    @Test
    void whatOnlyTheServerSaysIsNotTaken() {
        Map<String, Object> body = aMeeting(opened());
        body.put("status", "HELD");

        Refused.at(
                "#/status", 400, "unknown-field", "unknown-field", Api.as(CSE).post(PATH, body));
    }

    @Test
    @StatutoryRule({"ROLE-09", "MEET-09"})
    void whoDoesNotLeadMayNotChair() {
        Map<String, Object> body = aMeeting(opened());
        body.put("chair", who("SS-FLINTSHIRE", "ss-flintshire-worker"));

        Refused.at(
                "#/chair",
                422,
                "validation-failed",
                "chair-not-eligible",
                Api.as(CSE).post(PATH, body));
    }

    @Test
    @StatutoryRule({"MEET-10", "MEET-13", "MEET-16", "ROLE-25", "SHARE-01"})
    void whoIsExpectedIsComputedWithReasonsAndInvited() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        discussed(opened);
        lead("HEALTH-BETSI", "health-lead");
        Map<String, Object> body = aMeeting(opened);
        body.put("circumstances", Map.of("home", "HOME-TY-GWYN", "lookedAfter", true));

        Response answer = Api.as(CSE).post(PATH, body);

        answer.then()
                .statusCode(201)
                .header("ETag", "\"member.0\"")
                .body("reference", matchesPattern("MTG-\\d{4}(-[0-9B-DF-HJ-NP-TVXZ]{5}){2}"))
                .body("status", equalTo("CONVENED"))
                .body(
                        "expected.findAll { it.requirement == 'MANDATORY' }.slot",
                        hasItems("CHAIR", "POLICE_PUBLIC_PROTECTION", "REFERRER", "EDUCATION_LEAD", "PLACEMENTS"))
                .body("expected.find { it.slot == 'PROBATION' }.requirement", equalTo("NOT_APPLICABLE"))
                .body("expected.find { it.slot == 'PROBATION' }.reason", equalTo("NO_PERPETRATOR_WORKED_WITH"))
                .body("invitations.slot", hasItem("RESIDENTIAL_MANAGER"))
                .body("invitations.shareLevel.unique()", equalTo(List.of("SUMMARY")));
        String id = answer.path("id");
        Api.as("health-lead")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("view", equalTo("invitee"))
                .body("agencies", hasItem("POLICE-NORTH-WALES"))
                .body("$", not(hasKey("expected")))
                .body("$", not(hasKey("category")));
        Refused.with(404, "not-found", Api.as("plas-enfys-manager").get(PATH + "/" + id));
    }

    @Test
    @StatutoryRule("ROLE-25")
    void whoReferredAnonymouslyIsNamedToNobody() {
        Opened opened = opened();
        Map<String, Object> anonymous = referral(opened, false);
        anonymous.put("referrerProfessional", false);
        tell("referral-service", "cymru.gwarchod.referral.received.v1", opened.referralId(), anonymous);
        assessed(opened, "CATEGORY_3", "RSK-09");
        discussed(opened);

        Response answer = Api.as(CSE).post(PATH, aMeeting(opened));

        answer.then().statusCode(201).body("invitations.slot", not(hasItem("REFERRER")));
        assertFalse(answer.asString().contains(TestTokens.subject(REFERRER)), answer.asString());
    }

    @Test
    @StatutoryRule({"AMB-19", "MEET-34", "TIME-05"})
    void aMeetingIsHeldWithChairAndPoliceAndItsGapsAreNamed() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        discussed(opened);
        Response convened = convened(opened);
        String id = convened.path("id");
        List<String> indispensable =
                convened.path("invitations.findAll { it.slot == 'CHAIR' || it.slot == 'POLICE_PUBLIC_PROTECTION' }.id");
        String path = PATH + "/" + id + "/attendance";

        Refused.at(
                "#/attendance",
                422,
                "validation-failed",
                "quorum-missing",
                Api.as(CSE)
                        .change(
                                path,
                                "\"member.0\"",
                                Map.of("heldAt", Instant.now().toString(), "attendance", List.of())));
        Api.as(CSE)
                .change(
                        path,
                        "\"member.0\"",
                        Map.of(
                                "heldAt",
                                Instant.now().toString(),
                                "attendance",
                                indispensable.stream()
                                        .map(i -> Map.of("invitationId", i, "attendance", "ATTENDED"))
                                        .toList()))
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("gaps.slot", hasItems("HEALTH_LEAD", "EDUCATION_LEAD"));
        assertEquals(
                "DONE",
                obligations(opened.caseId(), "STRATEGY_MEETING").getFirst().get("progress"));
        assertEquals(
                "TIME-05",
                obligations(opened.caseId(), "REVIEW_MEETING").getFirst().get("rule"));
        Refused.with(409, "state-conflict", Api.as(CSE).change(path, "\"member.1\"", attendance(convened)));
    }

    @Test
    @StatutoryRule({"MEET-17", "ROLE-29", "PLAN-01"})
    void anAttemptToCloseWithoutOutputsNamesAllThatIsMissing() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        String id = held(opened);
        Map<String, Long> before = Stored.counts();

        Api.as(CSE)
                .change(PATH + "/" + id + "/closure", "\"member.1\"", Map.of("outputs", Map.of()))
                .then()
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "information-shared-missing",
                                "risks-considered-missing",
                                "prosecution-missing",
                                "responsibilities-missing",
                                "direct-work-missing",
                                "outcome-missing",
                                "review-date-missing",
                                "minute-taker-missing",
                                "plan-missing"));
        assertEquals(before, Stored.counts());
    }

    @Test
    @StatutoryRule("PLAN-01")
    void whereOnlyThePlanIsMissingTheStateStandsInTheWay() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        String id = held(opened);

        Refused.at(
                "#/plan",
                409,
                "state-conflict",
                "plan-missing",
                Api.as(CSE).change(PATH + "/" + id + "/closure", "\"member.1\"", aClosing()));
    }

    @Test
    @StatutoryRule("MEET-27")
    void afterAMeetingInCategoryThreeTheCaseIsAllocatedBeforeItsPlanIsActive() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        String id = held(opened);
        String plan = planned(opened, "RSK-09");
        Api.as(MANAGER)
                .get("/v1/plans/" + plan)
                .then()
                .body("status", equalTo("AWAITING_ALLOCATION"))
                .body("warnings", equalTo(List.of("ALLOCATION_MISSING")))
                .body("$", not(hasKey("activatedAt")));

        Api.as(CSE)
                .change(PATH + "/" + id + "/closure", "\"member.1\"", aClosing())
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("warnings", equalTo(List.of("ALLOCATION_MISSING")));
        UUID allocation = allocated(opened);

        Api.as(CSE).get(PATH + "/" + id).then().body("warnings", empty());
        Api.as(MANAGER)
                .get("/v1/plans/" + plan)
                .then()
                .header("ETag", "\"member.1\"")
                .body("status", equalTo("ACTIVE"))
                .body("warnings", empty());
        assertEquals(
                List.of("cymru.gwarchod.plan.written.v1", "cymru.gwarchod.plan.activated.v1"),
                Rows.eventsOf(plan).stream().map(e -> e.get("type")).toList());
        tell(
                "referral-service",
                "cymru.gwarchod.allocation.ended.v1",
                allocation,
                Map.of(
                        "allocationId",
                        allocation,
                        "caseId",
                        opened.caseId(),
                        "endedAt",
                        Instant.now(),
                        "reason",
                        "MOVED"));
        Api.as(CSE).get(PATH + "/" + id).then().body("warnings", equalTo(List.of("ALLOCATION_MISSING")));
    }

    @Test
    @StatutoryRule({"AMB-6", "MEET-22", "TIME-04"})
    void theLastDecisionOnSection47StartsTheClockOfTheConference() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        Map<String, Object> discussion = aDiscussion(opened);
        discussion.put("section47", true);
        id(Api.as(MANAGER).post("/v1/strategy-discussions", discussion));
        String meeting = held(opened);
        planned(opened, "RSK-09");
        Map<String, Object> body = aClosing();
        body.put("outcomes", List.of("SECTION_47"));

        Api.as(CSE)
                .change(PATH + "/" + meeting + "/closure", "\"member.1\"", body)
                .then()
                .statusCode(200);

        List<Map<String, Object>> due = obligations(opened.caseId(), "CHILD_PROTECTION_CONFERENCE");
        assertEquals(2, due.size());
        assertEquals(
                List.of(meeting),
                due.stream()
                        .filter(o -> "OPEN".equals(o.get("progress")))
                        .map(o -> o.get("trigger_record").toString())
                        .toList());
        assertEquals(
                List.of("SUPERSEDED_BY_LATER_DECISION"),
                due.stream()
                        .filter(o -> "CANCELLED".equals(o.get("progress")))
                        .map(o -> o.get("reason"))
                        .toList());
    }

    @Test
    @StatutoryRule({"MEET-17", "MEET-20", "MEET-22", "TIME-04"})
    void withOutputsAndPlanItClosesAndASection47DecisionStartsItsClock() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        String id = held(opened);
        planned(opened, "RSK-09");
        Map<String, Object> body = aClosing();
        body.put("outcomes", List.of("SECTION_47"));
        String key = UUID.randomUUID().toString();

        Response closed = Api.as(CSE).change(PATH + "/" + id + "/closure", "\"member.1\"", body, key);

        closed.then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closure.outcomes", equalTo(List.of("SECTION_47")));
        assertEquals(
                "TIME-04",
                obligations(opened.caseId(), "CHILD_PROTECTION_CONFERENCE")
                        .getFirst()
                        .get("rule"));
        Map<String, Long> before = Stored.counts();
        Response again = Api.as(CSE).change(PATH + "/" + id + "/closure", "\"member.1\"", body, key);
        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(closed.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }
}
