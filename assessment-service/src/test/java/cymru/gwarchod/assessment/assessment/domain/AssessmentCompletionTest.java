package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.rules.AssociatedActions;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentCompletionTest {
    @Test
    void completingFixesTheResultAndPublishesIt() {
        // given
        Assessment draft = AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(2, 3, 0)));
        // when
        AssessmentOutcome outcome = draft.complete(
                AssessmentFixture.completion(Optional.empty()), AssessmentFixture.BOOK, AssessmentFixture.NOW);
        // then
        Assessment completed = AssessmentFixture.changed(outcome);
        assertEquals(AssessmentStatus.COMPLETED, completed.status());
        assertEquals(Category.CATEGORY_3, completed.effectiveCategory());
        assertEquals(draft.form(), completed.form());
        AssessmentEvent.AssessmentCompleted event = assertInstanceOf(
                AssessmentEvent.AssessmentCompleted.class,
                AssessmentFixture.events(outcome).getFirst());
        assertEquals(Category.CATEGORY_3, event.effectiveCategory());
        assertEquals(completed.actions(), event.actions());
        assertEquals(5, event.presentIndicators().size());
        assertEquals(AssessmentFixture.NOW, event.completedAt());
    }

    @Test
    void completingTwiceIsRefused() {
        Assessment completed = AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 0));
        assertEquals(
                List.of("ASSESSMENT_COMPLETED"),
                AssessmentFixture.refusals(completed.complete(
                        AssessmentFixture.completion(Optional.empty()),
                        AssessmentFixture.BOOK,
                        AssessmentFixture.NOW)));
    }

    @Test
    void aHigherScoreIsConfirmedWithAReasonAndTheIndicatedCategoryStands() {
        // given
        ProfessionalDecision confirm = new ProfessionalDecision.ConfirmIndicated(AssessmentFixture.RATIONALE);
        // when
        Assessment completed = AssessmentFixture.changed(complete(Optional.of(confirm)));
        // then
        assertEquals(Category.CATEGORY_3, completed.effectiveCategory());
        assertEquals(Optional.of(confirm), completed.completion().orElseThrow().decision());
        assertEquals(List.of("SCORE_DECISION_MISSING"), AssessmentFixture.refusals(complete(Optional.empty())));
    }

    @Test
    void raisingWithTheCompletionPublishesOneEffectiveCategory() {
        // when
        AssessmentOutcome outcome = complete(Optional.of(new ProfessionalDecision.Raise(
                new OverrideId(new UUID(0, 8)), Category.CATEGORY_4, AssessmentFixture.RATIONALE)));
        // then
        Assessment completed = AssessmentFixture.changed(outcome);
        assertEquals(Category.CATEGORY_4, completed.effectiveCategory());
        assertEquals(Category.CATEGORY_3, completed.classification().indicatedCategory());
        assertTrue(completed.actions().contains(AssociatedAction.LONG_TERM_INTENSIVE));
        List<AssessmentEvent> events = AssessmentFixture.events(outcome);
        assertEquals(2, events.size());
        AssessmentEvent.AssessmentCompleted first =
                assertInstanceOf(AssessmentEvent.AssessmentCompleted.class, events.getFirst());
        assertEquals(Category.CATEGORY_4, first.effectiveCategory());
        assertEquals(Category.CATEGORY_3, first.indicatedCategory());
        assertInstanceOf(AssessmentEvent.CategoryOverridden.class, events.getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-09,false,true",
        "2008-04-10,false,false",
        "2008-04-09,true,false",
        "1990-01-01,true,false",
        "2013-04-09,false,false"
    })
    void eighteenOnTheDayOfAssessmentChangesTheActionsAndAnEstimateDoesNot(
            LocalDate birthDate, boolean estimated, boolean adult) {
        // when
        Assessment completed =
                AssessmentFixture.changed(completeCategory4(Optional.of(new BirthDate(birthDate, estimated))));
        // then
        assertEquals(Category.CATEGORY_4, completed.effectiveCategory());
        assertEquals(
                adult
                        ? Set.of(AssociatedAction.PATHWAY_PLAN, AssociatedAction.SS_PPU_LIAISON)
                        : AssociatedActions.of(Category.CATEGORY_4, false, Optional.empty()),
                completed.actions());
    }

    @Test
    void anUnknownBirthDateIsAChilds() {
        Assessment completed = AssessmentFixture.changed(completeCategory4(Optional.empty()));
        assertTrue(completed.actions().contains(AssociatedAction.STRATEGY_MEETING));
    }

    @Test
    void theMeetingDecisionAtMildRiskIsRecordedOnceWithItsReason() {
        // given
        Assessment completed = AssessmentFixture.completed(AssessmentFixture.answers(2, 1, 0));
        MeetingDecision decision = new MeetingDecision(
                true, "School and health know more.", AssessmentFixture.WORKER, AssessmentFixture.NOW);
        // when
        Assessment decided = AssessmentFixture.changed(completed.decideMeeting(decision));
        // then
        assertTrue(completed.actions().contains(AssociatedAction.DECIDE_MEETING));
        assertFalse(decided.actions().contains(AssociatedAction.DECIDE_MEETING));
        assertTrue(decided.actions().contains(AssociatedAction.STRATEGY_DISCUSSION));
        assertEquals(List.of("MEETING_ALREADY_DECIDED"), AssessmentFixture.refusals(decided.decideMeeting(decision)));
        assertEquals(
                List.of("MEETING_REASON_MISSING"),
                AssessmentFixture.refusals(completed.decideMeeting(
                        new MeetingDecision(false, " ", AssessmentFixture.WORKER, AssessmentFixture.NOW))));
        assertEquals(
                List.of("MEETING_DECISION_NOT_CALLED_FOR"),
                AssessmentFixture.refusals(AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 0))
                        .decideMeeting(decision)));
        assertEquals(
                List.of("ASSESSMENT_NOT_COMPLETED"),
                AssessmentFixture.refusals(AssessmentFixture.draft().decideMeeting(decision)));
    }

    private static AssessmentOutcome complete(Optional<ProfessionalDecision> decision) {
        return AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(7, 9, 0)))
                .complete(AssessmentFixture.completion(decision), AssessmentFixture.BOOK, AssessmentFixture.NOW);
    }

    private static AssessmentOutcome completeCategory4(Optional<BirthDate> birthDate) {
        return AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(2, 3, 1)))
                .complete(
                        new CompleteAssessment(AssessmentFixture.WORKER, birthDate, Optional.empty()),
                        AssessmentFixture.BOOK,
                        AssessmentFixture.NOW);
    }
}
