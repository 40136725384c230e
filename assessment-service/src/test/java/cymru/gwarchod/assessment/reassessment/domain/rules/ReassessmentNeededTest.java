package cymru.gwarchod.assessment.reassessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentTrigger;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentUrgency;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@StatutoryRule({"SERAF-09", "SERAF-10", "AMB-21"})
class ReassessmentNeededTest {
    @Test
    void fromCategoryTwoItIsImmediateBelowAReviewAndBeforeTheFirstNothing() {
        assertEquals(Optional.empty(), ReassessmentNeeded.urgency(Optional.empty()));
        assertEquals(
                Optional.of(ReassessmentUrgency.REVIEW), ReassessmentNeeded.urgency(Optional.of(Category.CATEGORY_1)));
        for (Category category : List.of(Category.CATEGORY_2, Category.CATEGORY_3, Category.CATEGORY_4)) {
            assertEquals(Optional.of(ReassessmentUrgency.IMMEDIATE), ReassessmentNeeded.urgency(Optional.of(category)));
        }
    }

    @ParameterizedTest
    @EnumSource(ReassessmentCause.class)
    void itStaysLinkedToItsCauseAndIsMetByTheNextCompletedAssessment(ReassessmentCause cause) {
        // given
        Instant occurredAt = AssessmentFixture.NOW;
        ReassessmentTrigger trigger =
                new ReassessmentTrigger(cause, AssessmentFixture.CHILD, new UUID(0, 4), occurredAt);
        Reassessment open = Reassessment.called(
                new ReassessmentId(new UUID(0, 5)),
                AssessmentFixture.CASE,
                trigger,
                ReassessmentUrgency.IMMEDIATE,
                Optional.empty(),
                occurredAt);
        AssessmentId first = new AssessmentId(new UUID(0, 6));
        AssessmentId second = new AssessmentId(new UUID(0, 7));
        // then
        assertSame(open, open.seen(first, occurredAt.minusSeconds(1)));
        assertEquals(Optional.of(first), metBy(open.seen(first, occurredAt)));
        assertEquals(
                Optional.of(first),
                metBy(open.seen(first, occurredAt.plusSeconds(1)).seen(second, occurredAt.plusSeconds(2))));
        assertEquals(trigger, open.seen(first, occurredAt).trigger());
        assertTrue(open.isOpen());
        assertFalse(open.seen(first, occurredAt).isOpen());
    }

    @Test
    void byWhenItIsDueChangesNothingElseAboutIt() {
        Reassessment called = Reassessment.called(
                new ReassessmentId(new UUID(0, 5)),
                AssessmentFixture.CASE,
                new ReassessmentTrigger(
                        ReassessmentCause.MISSING_EPISODE,
                        AssessmentFixture.CHILD,
                        new UUID(0, 4),
                        AssessmentFixture.NOW),
                ReassessmentUrgency.IMMEDIATE,
                Optional.empty(),
                AssessmentFixture.NOW);
        Reassessment.Deadline endOfMonday =
                new Reassessment.Deadline(LocalDate.of(2026, 4, 13), Instant.parse("2026-04-13T23:00:00Z"));

        Reassessment due = called.dueBy(endOfMonday);

        assertEquals(Optional.of(endOfMonday), due.due());
        assertTrue(due.isOpen());
        assertEquals(called.trigger(), due.trigger());
    }

    private static Optional<AssessmentId> metBy(Reassessment reassessment) {
        return reassessment.met().map(Reassessment.Met::assessment);
    }
}
