package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.meeting.fact.PublishedFact;
import cymru.gwarchod.meeting.plan.domain.ActionProgress;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.PlanEndReason;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.PlanType;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The events of plans and actions. No name or free text is in any of them. */
public final class PlanEvents {

    public static final String WRITTEN = "cymru.gwarchod.plan.written.v1";
    public static final String ACTIVATED = "cymru.gwarchod.plan.activated.v1";
    public static final String AMENDED = "cymru.gwarchod.plan.amended.v1";
    public static final String ENDED = "cymru.gwarchod.plan.ended.v1";
    public static final String ACTION_REPORTED = "cymru.gwarchod.action.reported.v1";

    private PlanEvents() {}

    /** What other services' rules need of a plan. */
    public record Data(
            UUID planId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            PlanType type,
            PlanStatus status,
            LocalDate reviewOn,
            int actions,
            Optional<PlanEndReason> endReason) {}

    /** What has become of an action. */
    public record ActionData(UUID actionId, UUID planId, UUID caseId, UUID childId, ActionProgress progress) {}

    static DomainEvent of(String type, SafeguardingPlan plan, Instant at) {
        Responsibility whose = plan.responsibility();
        return new PublishedFact(
                type,
                "plan",
                plan.id().value(),
                at,
                Set.of(whose.agency().value()),
                new Data(
                        plan.id().value(),
                        whose.caseId().value(),
                        whose.child().value(),
                        whose.localAuthority(),
                        whose.agency().value(),
                        plan.text().type(),
                        plan.status(),
                        plan.text().reviewOn(),
                        plan.actions().size(),
                        plan.ending().map(SafeguardingPlan.Ending::reason)));
    }

    static DomainEvent reported(PlanAction action, Instant at) {
        return new PublishedFact(
                ACTION_REPORTED,
                "action",
                action.id().value(),
                at,
                Set.of(action.owner().agency().value()),
                new ActionData(
                        action.id().value(),
                        action.plan().value(),
                        action.caseId().value(),
                        action.child().value(),
                        action.standing().progress()));
    }
}
