package cymru.gwarchod.referral.casefile.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.WREXHAM;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.accepted;
import static cymru.gwarchod.referral.casefile.CaseCalls.asSeenBy;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.referral.chronology.ChronologyFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadCaseResourceTest {

    @Inject
    ChronologyFixture events;

    @AfterEach
    void tidyUp() {
        ChronologyFixture.tidyUp();
    }

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get("/v1/cases/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void onlySocialServicesRead() {
        Api.as("teacher-glannant").get("/v1/cases/" + UUID.randomUUID()).then().statusCode(403);
        Api.as("police-ppu").get("/v1/cases/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void aCaseOfAnotherAuthorityIsNotThere() {
        String caseId = caseOf(received(aKnownChild()));

        Api.as(WREXHAM).get("/v1/cases/" + caseId).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void aPurposeIsNeeded() {
        Api.as(FLINTSHIRE)
                .list("/v1/cases/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose-required"));
    }

    @Test
    void aReceivedCaseSaysWhoDoesWhatByWhenAndWhomToCall() {
        String referral = received(aKnownChild());

        readAs(FLINTSHIRE, caseOf(referral))
                .body("reference", matchesPattern("CASE-\\d{4}(-[0-9B-DF-HJ-NP-TVXZ]{5}){2}"))
                .body("state", equalTo("RECEIVED"))
                .body("responsibleAuthority", equalTo("W06000005"))
                .body("nextSteps.action", contains("DECIDE_ON_REFERRAL", "COMPLETE_ASSESSMENT"))
                .body("nextSteps[0].contacts[0].phone", equalTo("01632 960105"))
                .body("nextSteps[0].record", equalTo("/v1/referrals/" + referral))
                .body("nextSteps[1].rule", equalTo("TIME-01"))
                .body("nextSteps[1].dueOn", notNullValue())
                .body("nextSteps[1].dueBefore", notNullValue())
                .body("referrals", contains("/v1/referrals/" + referral))
                .body("$", not(hasKey("closedAt")));
    }

    @Test
    void anAcceptedCaseIsBeingAssessed() {
        String referral = received(aKnownChild());
        accepted(FLINTSHIRE, referral);

        readAs(FLINTSHIRE, caseOf(referral))
                .body("state", equalTo("ASSESSING"))
                .body("nextSteps.action", contains("COMPLETE_ASSESSMENT"));
    }

    @Test
    void imminentHarmAsksForTheDiscussionFirstWithThePolice() {
        String referral = received(aReferral()
                .with("child", aKnownChild())
                .with("immediateRisk", true)
                .without("leadDiscussion"));

        readAs(FLINTSHIRE, caseOf(referral))
                .body("state", equalTo("IMMEDIATE_DISCUSSION"))
                .body("nextSteps[0].action", equalTo("HOLD_IMMEDIATE_DISCUSSION"))
                .body("nextSteps[0].atOnce", equalTo(true))
                .body("nextSteps[0].contacts.agency", contains("SS-FLINTSHIRE", "POLICE-NORTH-WALES"));
    }

    @Test
    @StatutoryRule("FLOW-03")
    void whatTheOtherServicesTellCarriesTheCaseOn() {
        // given
        String referral = received(aKnownChild());
        accepted(FLINTSHIRE, referral);
        String caseId = caseOf(referral);
        Instant now = Instant.now();
        String before = readAs(FLINTSHIRE, caseId).extract().header("ETag");

        // then: the assessment is not to be completed any more, and each step moves the case
        told(caseId, "assessment.completed", now, Map.of("assessmentId", id()));
        String after = readAs(FLINTSHIRE, caseId)
                .body("state", equalTo("ASSESSED"))
                .body("nextSteps", hasSize(0))
                .extract()
                .header("ETag");
        assertNotEquals(before, after);
        told(
                caseId,
                "strategy-discussion.recorded",
                now.plusSeconds(1),
                Map.of("discussionId", id(), "decision", "STRATEGY_MEETING"));
        readAs(FLINTSHIRE, caseId).body("state", equalTo("DISCUSSION_DECIDED"));
        told(caseId, "meeting.convened", now.plusSeconds(2), Map.of("meetingId", id(), "kind", "STRATEGY"));
        readAs(FLINTSHIRE, caseId).body("state", equalTo("MEETING_SCHEDULED"));
        told(caseId, "meeting.held", now.plusSeconds(3), Map.of("meetingId", id(), "kind", "STRATEGY"));
        readAs(FLINTSHIRE, caseId).body("state", equalTo("MEETING_HELD"));
        told(caseId, "plan.activated", now.plusSeconds(4), Map.of("planId", id(), "type", "SAFETY_PLAN"));
        told(caseId, "meeting.convened", now.plusSeconds(5), Map.of("meetingId", id(), "kind", "REVIEW"));
        readAs(FLINTSHIRE, caseId).body("state", equalTo("PLAN_ACTIVE"));
        told(caseId, "meeting.held", now.plusSeconds(6), Map.of("meetingId", id(), "kind", "REVIEW"));
        readAs(FLINTSHIRE, caseId).body("state", equalTo("REVIEWED"));
        assertEquals(
                "REVIEWED",
                Api.as(FLINTSHIRE)
                        .list("/v1/cases?childId="
                                + asSeenBy(FLINTSHIRE, referral).getString("childId"))
                        .path("items[0].state"));
    }

    @Test
    @StatutoryRule("FLOW-03")
    void whatHappensInAnotherCaseMovesNoCaseButThat() {
        String referral = received(aKnownChild());

        told(caseOf(received(aKnownChild())), "assessment.completed", Instant.now(), Map.of("assessmentId", id()));

        readAs(FLINTSHIRE, caseOf(referral)).body("state", equalTo("RECEIVED"));
    }

    @Test
    @StatutoryRule("REF-23")
    void twoReferralsOfOneChildStandInOneCase() {
        Map<String, Object> child = aKnownChild();
        String first = received(child);
        String second = received(child);

        readAs(FLINTSHIRE, caseOf(first))
                .body("id", equalTo(caseOf(second)))
                .body("referrals", containsInAnyOrder("/v1/referrals/" + first, "/v1/referrals/" + second))
                .body("nextSteps", hasSize(3));
    }

    @Test
    void aCaseThatWasHandedOverIsNoLongerThereAndOpenElsewhere() {
        // given
        String referral = received(aKnownChild());
        String here = caseOf(referral);
        String child = asSeenBy(FLINTSHIRE, referral).getString("childId");
        Api.as(FLINTSHIRE).get("/v1/children/" + child).then().statusCode(200);

        // when
        Api.as(FLINTSHIRE)
                .change(
                        "/v1/referrals/" + referral + "/redirection",
                        "\"member.0\"",
                        Map.of("toAuthority", "W06000006", "reason", "The child lives there."))
                .then()
                .statusCode(200);

        // then
        Api.as(FLINTSHIRE).get("/v1/cases/" + here).then().statusCode(404);
        Api.as(FLINTSHIRE).get("/v1/children/" + child).then().statusCode(404);
        Api.as(WREXHAM).get("/v1/children/" + child).then().statusCode(200);
        readAs(WREXHAM, asSeenBy(WREXHAM, referral).getString("caseId"))
                .body("state", equalTo("RECEIVED"))
                .body("responsibleAuthority", equalTo("W06000006"));
    }

    @Test
    void theTagChangesWithWhatIsShown() {
        // given
        String referral = received(aKnownChild());
        String caseId = caseOf(referral);
        String before = readAs(FLINTSHIRE, caseId).extract().header("ETag");
        assertEquals(before, readAs(FLINTSHIRE, caseId).extract().header("ETag"));

        // when
        accepted(FLINTSHIRE, referral);

        // then
        String after = readAs(FLINTSHIRE, caseId).extract().header("ETag");
        assertTrue(after.matches("\"member\\.[0-9]+\""), after);
        assertNotEquals(before, after);
    }

    private void told(String caseId, String noun, Instant at, Map<String, String> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("caseId", caseId);
        if (noun.startsWith("meeting.")) {
            all.put("invitees", List.of());
        }
        events.told(noun, at, all);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String caseOf(String referral) {
        return asSeenBy(FLINTSHIRE, referral).getString("caseId");
    }

    private static ValidatableResponse readAs(String username, String caseId) {
        return Api.as(username).get("/v1/cases/" + caseId).then().statusCode(200);
    }
}
