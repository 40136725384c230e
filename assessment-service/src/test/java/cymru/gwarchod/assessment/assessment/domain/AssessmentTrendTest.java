package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-12")
class AssessmentTrendTest {
    @Test
    void twoVersionsShowDatesDirectionAndWhatChanged() {
        // given version 1 in category 4, version 2 in category 3: SIG-01 gone, RSK-03 new
        Assessment first = AssessmentFixture.completed(AssessmentFixture.answers(2, 2, 1));
        Answers later = AssessmentFixture.with(AssessmentFixture.answers(2, 3, 0), Presence.UNKNOWN, "SIG-07");
        Assessment second = next(first, AssessmentFixture.completed(later));
        // when
        AssessmentTrend trend = AssessmentTrend.of(List.of(second, AssessmentFixture.draft(), first));
        // then
        assertEquals(
                List.of(Category.CATEGORY_4, Category.CATEGORY_3),
                trend.points().stream()
                        .map(AssessmentTrend.TrendPoint::effectiveCategory)
                        .toList());
        assertEquals(
                List.of(AssessmentTrend.Direction.FIRST, AssessmentTrend.Direction.LOWERED),
                trend.points().stream()
                        .map(AssessmentTrend.TrendPoint::direction)
                        .toList());
        assertEquals(LocalDate.of(2026, 4, 9), trend.points().getFirst().assessedOn());
        assertEquals(List.of(), trend.points().getFirst().deltas());
        assertEquals(
                List.of("RSK-03 NOT_PRESENT>PRESENT", "SIG-01 PRESENT>NOT_PRESENT", "SIG-07 NOT_PRESENT>UNKNOWN"),
                trend.points().getLast().deltas().stream()
                        .map(delta -> delta.indicator() + " "
                                + delta.before().orElseThrow().presence() + ">"
                                + delta.after().orElseThrow().presence())
                        .toList());
    }

    @Test
    void theDirectionIsThatOfTheCategoryInForceAndTheSameAgainIsNeither() {
        Assessment first = AssessmentFixture.completed(AssessmentFixture.answers(2, 1, 0));
        Assessment same = next(first, AssessmentFixture.completed(AssessmentFixture.answers(3, 2, 0)));
        Assessment raised = next(first, AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 0)));

        assertEquals(
                AssessmentTrend.Direction.UNCHANGED,
                AssessmentTrend.of(List.of(first, same)).points().getLast().direction());
        assertEquals(
                AssessmentTrend.Direction.RAISED,
                AssessmentTrend.of(List.of(first, raised)).points().getLast().direction());
    }

    @Test
    void versionsOfDifferentListsAreShownButNotCompared() {
        // given
        Assessment first = AssessmentFixture.completed(AssessmentFixture.answers(2, 2, 1));
        Assessment second = next(first, AssessmentFixture.completed(AssessmentFixture.answers(2, 3, 0)));
        Opening opening = second.opening();
        Assessment otherList = withOpening(
                second,
                new Opening(
                        opening.id(),
                        opening.child(),
                        opening.caseId(),
                        opening.version(),
                        opening.previous(),
                        InstrumentFixture.SYNTHETIC.version(),
                        opening.openedBy(),
                        opening.openedAt()));
        // when
        AssessmentTrend.TrendPoint point =
                AssessmentTrend.of(List.of(first, otherList)).points().getLast();
        // then
        assertFalse(point.comparable());
        assertEquals(List.of(), point.deltas());
        assertEquals(AssessmentTrend.Direction.LOWERED, point.direction());
    }

    private static Assessment next(Assessment before, Assessment later) {
        Opening opening = later.opening();
        return withOpening(
                later,
                new Opening(
                        new AssessmentId(new UUID(0, 2)),
                        opening.child(),
                        opening.caseId(),
                        before.opening().version() + 1,
                        Optional.of(before.opening().id()),
                        opening.instrument(),
                        opening.openedBy(),
                        opening.openedAt()));
    }

    private static Assessment withOpening(Assessment assessment, Opening opening) {
        return new Assessment(
                opening,
                assessment.status(),
                assessment.form(),
                assessment.suggestions(),
                assessment.completion(),
                assessment.overrides(),
                assessment.meetingDecision(),
                assessment.actionsDone(),
                assessment.turned18On());
    }
}
