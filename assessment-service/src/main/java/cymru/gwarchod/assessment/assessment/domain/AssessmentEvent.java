package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** Facts about assessments that other services need: ids, codes and dates, never a narrative. */
public sealed interface AssessmentEvent {
    /** {@code cymru.gwarchod.assessment.completed.v1}. */
    record AssessmentCompleted(
            AssessmentId assessment,
            ChildId child,
            CaseId caseId,
            int version,
            LocalDate assessedOn,
            Instant completedAt,
            Category indicatedCategory,
            Category effectiveCategory,
            List<IndicatorCode> presentIndicators,
            SortedSet<ResultFlag> flags,
            SortedSet<AssociatedAction> actions)
            implements AssessmentEvent {}

    /** {@code cymru.gwarchod.meeting-decision.recorded.v1}: whether a meeting is convened at mild risk. */
    record MeetingDecided(
            AssessmentId assessment,
            ChildId child,
            CaseId caseId,
            boolean convene,
            Instant decidedAt,
            SortedSet<AssociatedAction> actions)
            implements AssessmentEvent {}

    /** {@code cymru.gwarchod.category.overridden.v1}: the effective category is another one from now on. */
    record CategoryOverridden(
            AssessmentId assessment,
            ChildId child,
            CaseId caseId,
            OverrideId override,
            Category from,
            Category to,
            Instant effectiveAt,
            boolean withCompletion,
            SortedSet<AssociatedAction> actions)
            implements AssessmentEvent {}
}
