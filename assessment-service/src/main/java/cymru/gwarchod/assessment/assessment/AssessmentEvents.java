package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentEvent;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.assessment.domain.rules.AssociatedActions;
import cymru.gwarchod.assessment.casefile.FindCase;
import cymru.gwarchod.assessment.casefile.FindNewestCase;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The events of an assessment (catalogue 1.24). Codes, dates and ids; no evidence, name or word of the child. */
public final class AssessmentEvents {

    public static final String COMPLETED = "cymru.gwarchod.assessment.completed.v1";
    public static final String OVERRIDDEN = "cymru.gwarchod.category.overridden.v1";

    public static final String MEETING_DECIDED = "cymru.gwarchod.meeting-decision.recorded.v1";

    public static final String ACTIONS_REPLACED = "cymru.gwarchod.associated-actions.replaced.v1";

    private AssessmentEvents() {}

    /**
     * What other services' rules need of a completed assessment.
     *
     * @param number 1 for the first of the case
     * @param adult certainly 18 or over on the day of assessment (SERAF-22)
     * @param presentIndicators codes, because a plan has an action for each (PLAN-02)
     * @param tasks the actions that follow from the effective category (SERAF-17)
     */
    public record Completed(
            UUID assessmentId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            int number,
            LocalDate assessedOn,
            Instant completedAt,
            Category indicatedCategory,
            Category effectiveCategory,
            Counts counts,
            Set<ResultFlag> flags,
            boolean adult,
            List<String> presentIndicators,
            Set<AssociatedAction> tasks) {}

    /**
     * What other services' rules need of an override that is in force.
     *
     * @param withCompletion whether the assessor raised the category on completing: the completed assessment has told the
     *     category and the tasks already
     */
    public record Overridden(
            UUID assessmentId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            UUID overrideId,
            Category from,
            Category to,
            Instant effectiveAt,
            boolean withCompletion,
            Set<AssociatedAction> tasks) {}

    /** What other services' rules need of the decision whether a meeting is convened at mild risk (SERAF-19, AMB-4). */
    public record MeetingDecided(
            UUID assessmentId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            boolean convene,
            Instant decidedAt,
            Set<AssociatedAction> tasks) {}

    /**
     * What other services' rules need where other actions take the place of those that a category has called for, without
     * another category (ADULT-01).
     *
     * @param overrideIds every override of the assessment: each may have set something off
     * @param reason a fixed code, such as TURNED_18
     * @param tasks what is called for from now on
     */
    public record ActionsReplaced(
            UUID assessmentId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            List<UUID> overrideIds,
            String reason,
            Instant replacedAt,
            Set<AssociatedAction> tasks) {}

    static DomainEvent replacedAtEighteen(
            Assessments.OutgrownByAge assessed, ChildId child, FindNewestCase.Newest known, Instant birthday) {
        return new Published(
                ACTIONS_REPLACED,
                assessed.id().value(),
                birthday,
                known.agency().value(),
                new ActionsReplaced(
                        assessed.id().value(),
                        known.id().value(),
                        child.value(),
                        known.localAuthority(),
                        known.agency().value(),
                        assessed.overrides().all().stream()
                                .map(override -> override.proposal().id().value())
                                .toList(),
                        Obligations.TURNED_18,
                        birthday,
                        AssociatedActions.beginningAtEighteen(assessed.effective())));
    }

    static DomainEvent of(AssessmentEvent event, Assessment assessment, FindCase.Found known) {
        return switch (event) {
            case AssessmentEvent.AssessmentCompleted completed -> completed(completed, assessment, known);
            case AssessmentEvent.CategoryOverridden overridden -> overridden(overridden, known);
            case AssessmentEvent.MeetingDecided decided -> decided(decided, known);
        };
    }

    private static DomainEvent completed(
            AssessmentEvent.AssessmentCompleted event, Assessment assessment, FindCase.Found known) {
        return new Published(
                COMPLETED,
                event.assessment().value(),
                event.completedAt(),
                known.agency().value(),
                new Completed(
                        event.assessment().value(),
                        event.caseId().value(),
                        event.child().value(),
                        known.localAuthority(),
                        known.agency().value(),
                        event.version(),
                        event.assessedOn(),
                        event.completedAt(),
                        event.indicatedCategory(),
                        event.effectiveCategory(),
                        assessment.classification().counts(),
                        event.flags(),
                        assessment.completion().orElseThrow().adultOnAssessedDate(),
                        event.presentIndicators().stream()
                                .map(IndicatorCode::value)
                                .toList(),
                        event.actions()));
    }

    private static DomainEvent overridden(AssessmentEvent.CategoryOverridden event, FindCase.Found known) {
        return new Published(
                OVERRIDDEN,
                event.assessment().value(),
                event.effectiveAt(),
                known.agency().value(),
                new Overridden(
                        event.assessment().value(),
                        event.caseId().value(),
                        event.child().value(),
                        known.localAuthority(),
                        known.agency().value(),
                        event.override().value(),
                        event.from(),
                        event.to(),
                        event.effectiveAt(),
                        event.withCompletion(),
                        event.actions()));
    }

    private static DomainEvent decided(AssessmentEvent.MeetingDecided event, FindCase.Found known) {
        return new Published(
                MEETING_DECIDED,
                event.assessment().value(),
                event.decidedAt(),
                known.agency().value(),
                new MeetingDecided(
                        event.assessment().value(),
                        event.caseId().value(),
                        event.child().value(),
                        known.localAuthority(),
                        known.agency().value(),
                        event.convene(),
                        event.decidedAt(),
                        event.actions()));
    }

    private record Published(String type, UUID aggregateId, Instant occurredAt, String agency, Object data)
            implements DomainEvent {
        @Override
        public String aggregateType() {
            return "assessment";
        }

        @Override
        public Set<String> audience() {
            return Set.of(agency);
        }
    }
}
