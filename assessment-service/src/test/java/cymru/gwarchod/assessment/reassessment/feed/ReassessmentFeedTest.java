package cymru.gwarchod.assessment.reassessment.feed;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCaseOf;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static cymru.gwarchod.assessment.reassessment.ReassessmentFixture.meetingHeld;
import static cymru.gwarchod.assessment.reassessment.ReassessmentFixture.placementStarted;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SERAF-09", "AMB-21"})
class ReassessmentFeedTest {

    private static final String OPENED = "cymru.gwarchod.reassessment.opened.v1";

    @Test
    @StatutoryRule("SERAF-10")
    void aChangeOfPlacementCallsForAReassessment() {
        // given a child at moderate risk
        CaseFixture placed = aCase().inPlace();
        Instant completed = completedAt(CompletedAssessmentFixture.completed(placed.caseId));

        // when the child moves, and the news comes twice
        UUID placement = UUID.randomUUID();
        Event started = placementStarted(placement, placed.childId, completed.plusMillis(1));
        hear(started, started, placementStarted(placement, placed.childId, completed.plusMillis(1)));

        // then one reassessment is open, linked to the placement, immediate, and told of
        JsonPath items = list(placed.caseId);
        assertEquals(1, items.getList("items").size());
        assertEquals("PLACEMENT_CHANGE", items.getString("items[0].cause"));
        assertEquals(placement.toString(), items.getString("items[0].causeId"));
        assertEquals("IMMEDIATE", items.getString("items[0].urgency"));
        assertFalse(items.getBoolean("items[0].met"));
        Stored.Obligation due = Stored.obligation(placement);
        assertEquals("OPEN", due.progress());
        assertEquals("SS-FLINTSHIRE", due.owner());
        assertEquals("IMMEDIATE", due.priority());
        assertEquals(items.getString("items[0].dueOn"), due.dueOn().toString());
        String id = items.getString("items[0].id");
        assertEquals(1, Stored.events(OPENED, id));
        assertThat(Stored.payload(OPENED, id), containsString("\"cause\": \"PLACEMENT_CHANGE\""));
    }

    @Test
    void atCategoryOneItIsAReview() {
        CaseFixture placed = aCase().inPlace();
        Instant completed = completedAt(CompletedAssessmentFixture.completed(placed.caseId, 1, 0, 0));
        UUID placement = UUID.randomUUID();
        hear(placementStarted(placement, placed.childId, completed.plusMillis(1)));

        assertEquals("REVIEW", list(placed.caseId).getString("items[0].urgency"));
        assertEquals("NORMAL", Stored.obligation(placement).priority());
    }

    @Test
    void aChildWhoseFirstAssessmentIsStillToComeNeedsNoOther() {
        CaseFixture placed = aCase().inPlace();
        UUID placement = UUID.randomUUID();
        hear(placementStarted(placement, placed.childId, CaseFixture.RECEIVED.plusSeconds(60)));

        assertEquals(0, Stored.obligations(placement));
        assertThat(list(placed.caseId).getList("items"), empty());

        // and a child of whom nothing was heard is no fault
        hear(placementStarted(placement, UUID.randomUUID(), CaseFixture.RECEIVED));
        assertEquals(0, Stored.obligations(placement));
    }

    @Test
    void anEventThatAnAssessmentOvertookIsLinkedAndOwesNothing() {
        CaseFixture placed = aCase().inPlace();
        String assessment = CompletedAssessmentFixture.completed(placed.caseId);
        UUID placement = UUID.randomUUID();
        hear(placementStarted(placement, placed.childId, completedAt(assessment)));

        JsonPath items = list(placed.caseId);
        assertTrue(items.getBoolean("items[0].met"));
        assertEquals(assessment, items.getString("items[0].assessmentId"));
        assertEquals(0, Stored.obligations(placement));
    }

    @Test
    void theDutyIsThatOfTheNewestCaseAndStaysWithAPlanThatHasRunItsCourse() {
        // given a case whose plan has ended, after an older one that was handed over
        CaseFixture older = aCase().inPlace();
        CaseFixture placed = aCaseOf(older.childId)
                .receivedAt(CaseFixture.RECEIVED.plusSeconds(3_600))
                .inPlace();
        Instant completed = completedAt(CompletedAssessmentFixture.completed(placed.caseId));
        hear(older.ended("REDIRECTED", CaseFixture.RECEIVED.plusSeconds(7_200)), placed.ended("PLAN_ENDED", completed));

        // when the child moves
        UUID placement = UUID.randomUUID();
        hear(placementStarted(placement, placed.childId, completed.plusMillis(1)));

        // then the case has a reassessment to do, and a draft for it
        assertEquals(placed.caseId, Stored.obligation(placement).caseId());
        String assessment = CompletedAssessmentFixture.completed(placed.caseId);
        assertEquals("DONE", Stored.obligation(placement).progress());
        assertEquals(assessment, list(placed.caseId).getString("items[0].assessmentId"));
    }

    @Test
    void theNextCompletedAssessmentMeetsAllThatAreOpen() {
        // given two moves since the last assessment
        CaseFixture placed = aCase().inPlace();
        Instant completed = completedAt(CompletedAssessmentFixture.completed(placed.caseId));
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        hear(
                placementStarted(first, placed.childId, completed.plusMillis(1)),
                placementStarted(second, placed.childId, completed.plusMillis(2)));
        assertEquals(2, list(placed.caseId).getList("items").size());

        // when the child is assessed again
        String next = CompletedAssessmentFixture.completed(placed.caseId);

        // then both are met by that assessment
        assertEquals("DONE", Stored.obligation(first).progress());
        assertEquals("DONE", Stored.obligation(second).progress());
        JsonPath items = list(placed.caseId);
        assertEquals(next, items.getString("items[0].assessmentId"));
        assertEquals(next, items.getString("items[1].assessmentId"));
    }

    @Test
    @StatutoryRule("SERAF-11")
    void aReviewWithAFreshAssessmentIsLinkedToIt() {
        // given an assessment completed after the strategy meeting
        CaseFixture placed = aCase().inPlace();
        UUID review = UUID.randomUUID();
        hear(meetingHeld(UUID.randomUUID(), placed.caseId, placed.childId, "STRATEGY", CaseFixture.RECEIVED));
        String assessment = CompletedAssessmentFixture.completed(placed.caseId);

        // when the review is held
        hear(meetingHeld(
                review,
                placed.caseId,
                placed.childId,
                "REVIEW",
                completedAt(assessment).plusSeconds(60)));

        // then the two are linked, and nothing is due
        JsonPath items = list(placed.caseId);
        assertEquals(1, items.getList("items").size());
        assertEquals("REVIEW_MEETING", items.getString("items[0].cause"));
        assertEquals(review.toString(), items.getString("items[0].causeId"));
        assertEquals(assessment, items.getString("items[0].assessmentId"));
        assertEquals(0, Stored.obligations(review));
    }

    @Test
    @StatutoryRule("SERAF-11")
    void aReviewWithoutOneCallsForIt() {
        // given an assessment that a meeting has already worked with
        CaseFixture placed = aCase().inPlace();
        Instant completed = completedAt(CompletedAssessmentFixture.completed(placed.caseId));
        hear(meetingHeld(UUID.randomUUID(), placed.caseId, placed.childId, "STRATEGY", completed.plusMillis(1)));
        assertThat(list(placed.caseId).getList("items"), empty());

        // when a review is held on it, a new one is due
        UUID review = UUID.randomUUID();
        hear(meetingHeld(review, placed.caseId, placed.childId, "REVIEW", completed.plusMillis(2)));
        assertEquals("OPEN", Stored.obligation(review).progress());

        // and the next meets it
        CompletedAssessmentFixture.completed(placed.caseId);
        assertEquals("DONE", Stored.obligation(review).progress());
    }

    @Test
    void aMeetingOfACaseNotHeardOfYetWaits() {
        CaseFixture unheard = aCase();
        hear(meetingHeld(UUID.randomUUID(), unheard.caseId, unheard.childId, "REVIEW", CaseFixture.RECEIVED));
        assertTrue(CaseFixture.hearParked() > 0);

        hear(unheard.opened(), unheard.received());
        CaseFixture.hearParked();
        assertThat(list(unheard.caseId).getList("items"), empty());
    }

    private static JsonPath list(UUID caseId) {
        return Api.as("ss-flintshire-worker")
                .get("/v1/reassessments?caseId=" + caseId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Instant completedAt(String assessment) {
        return Instant.parse(Api.as("ss-flintshire-worker")
                .get("/v1/assessments/" + assessment)
                .then()
                .statusCode(200)
                .extract()
                .path("completedAt"));
    }
}
