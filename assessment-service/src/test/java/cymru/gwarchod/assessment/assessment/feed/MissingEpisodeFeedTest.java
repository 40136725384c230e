package cymru.gwarchod.assessment.assessment.feed;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static cymru.gwarchod.assessment.reassessment.ReassessmentFixture.missingReported;
import static cymru.gwarchod.assessment.reassessment.ReassessmentFixture.missingReturned;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.assessment.api.DraftCalls;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissingEpisodeFeedTest {

    private static final Instant NOW = Instant.now();
    private static final Duration LONG = Duration.ofDays(2);

    @Test
    @StatutoryRule("SERAF-24")
    void anOvernightEpisodeIsSuggestedWithItsCauseAndTicksNothing() {
        // given a child that was away for two nights before anybody opened a draft
        CaseFixture placed = aCase().inPlace();
        UUID episode = UUID.randomUUID();
        Event returned = missingReturned(episode, placed.childId, NOW.minus(LONG), NOW);
        hear(returned, returned);

        // when the draft is opened
        DraftCalls.At draft = DraftCalls.open(placed.caseId);

        // then it is put before the practitioner, and nothing is answered
        form(draft)
                .body("suggestions", hasSize(1))
                .body("suggestions[0].indicator", equalTo("SIG-01"))
                .body("suggestions[0].status", equalTo("SUGGESTED"))
                .body("suggestions[0].reason", equalTo("OVERNIGHT_MISSING_EPISODE"))
                .body("suggestions[0].causeId", equalTo(episode.toString()))
                .body("answers", equalTo(Map.of()));
    }

    @Test
    @StatutoryRule("SERAF-24")
    void aDraftThatIsOpenHearsOfItAndIsNotCompletedUnseen() {
        // given a draft that is ready to be completed, with nothing of the kind present
        CaseFixture placed = aCase().inPlace();
        DraftCalls.At draft = DraftCalls.filled(placed.caseId, 2, 1, 0);

        // when the child was away overnight
        UUID episode = UUID.randomUUID();
        hear(missingReturned(episode, placed.childId, NOW.minus(LONG), NOW));

        // then the form is another version, so that who completes it has been shown it
        form(draft)
                .body("suggestions[0].causeId", equalTo(episode.toString()))
                .body("suggestions[0].status", equalTo("ANSWERED"))
                .body("answers.'SIG-01'.presence", equalTo("NOT_PRESENT"));
        DraftCalls.tryComplete(draft).then().statusCode(412);
        // and the save of an answer is no less possible than before
        DraftCalls.tryAnswer(draft, "RSK-02", "UNKNOWN").then().statusCode(200);
    }

    @Test
    @StatutoryRule("SERAF-24")
    void countsAreWhatThePractitionerSays() {
        CaseFixture placed = aCase().inPlace();
        hear(missingReturned(UUID.randomUUID(), placed.childId, NOW.minus(LONG), NOW));

        String completed = CompletedAssessmentFixture.completed(placed.caseId, 2, 1, 0);

        DraftCalls.readForm(completed)
                .body("result.counts.significantRiskIndicators", equalTo(0))
                .body("result.category", equalTo("CATEGORY_2"))
                .body("suggestions[0].status", equalTo("ANSWERED"));
        // and what comes later changes nothing of a form that is completed
        hear(missingReturned(UUID.randomUUID(), placed.childId, NOW.minus(LONG), NOW));
        DraftCalls.readForm(completed).body("suggestions", hasSize(1));
    }

    @Test
    @StatutoryRule({"SERAF-24", "AMB-15"})
    void anEveningAwayAndANightLongAgoSuggestNothing() {
        CaseFixture placed = aCase().inPlace();
        Instant lastYear = NOW.minus(Duration.ofDays(400));
        Instant evening = Instant.parse("2026-11-10T20:00:00Z");
        hear(
                missingReturned(UUID.randomUUID(), placed.childId, evening, evening.plus(Duration.ofHours(3))),
                missingReturned(UUID.randomUUID(), placed.childId, lastYear.minus(LONG), lastYear));

        form(DraftCalls.open(placed.caseId)).body("suggestions", empty());
    }

    @Test
    @StatutoryRule("SERAF-24")
    void anotherChildsEpisodeIsNobodyElses() {
        CaseFixture placed = aCase().inPlace();
        hear(missingReturned(UUID.randomUUID(), UUID.randomUUID(), NOW.minus(LONG), NOW));

        form(DraftCalls.open(placed.caseId)).body("suggestions", empty());
    }

    @Test
    @StatutoryRule("SERAF-09")
    void anEpisodeCallsForAReassessmentOnce() {
        // given a child that has been assessed
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);
        Instant reported = Instant.now();

        // when it is missing, and returns
        UUID episode = UUID.randomUUID();
        hear(
                missingReported(episode, placed.childId, reported),
                missingReturned(episode, placed.childId, reported.minus(LONG), reported.plusSeconds(60)));

        // then one reassessment is due, because of the episode
        assertEquals("OPEN", Stored.obligation(episode).progress());
        assertEquals("IMMEDIATE", Stored.obligation(episode).priority());
        DraftCalls.reassessments(placed.caseId)
                .body("items", hasSize(1))
                .body("items[0].cause", equalTo("MISSING_EPISODE"))
                .body("items[0].causeId", equalTo(episode.toString()));
    }

    private static ValidatableResponse form(DraftCalls.At draft) {
        return DraftCalls.readForm(draft.id());
    }
}
