package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Writes an active plan anew, as a whole, under the same rules; what was open of it is superseded. */
@ApplicationScoped
public class AmendPlan {

    private final PlanStepRunner steps;
    private final PlanPreconditions preconditions;
    private final Outbox outbox;

    AmendPlan(PlanStepRunner steps, PlanPreconditions preconditions, Outbox outbox) {
        this.steps = steps;
        this.preconditions = preconditions;
        this.outbox = outbox;
    }

    /**
     * An amendment.
     *
     * @param expected the version that was decided on
     */
    public record Command(PlanId id, EntityTag expected, PlanContent content) {}

    /** Amends, or says everything that stands in the way. */
    @Transactional
    public Outcome<JudgedPlan, Refusals> handle(Command command, AgencyScope scope) {
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (plan, facts, now) -> amend(plan, command.content(), facts, now, scope),
                (after, now) -> preconditions.openToOwners(
                        after, scope.caller().agency().code(), now),
                this::tell);
    }

    private Change<SafeguardingPlan> amend(
            SafeguardingPlan plan, PlanContent content, CaseFacts facts, Instant now, AgencyScope scope) {
        Refusals refusals = preconditions.check(content, plan.meeting(), facts, now, scope);
        if (!refusals.isEmpty()) {
            return new Change.Refused<>(refusals);
        }
        // Where a later assessment has lowered the category, the plan waits for no allocation any more.
        return switch (plan.amend(content, Actor.of(scope.caller()), now, () -> new ActionId(Ids.next(now)))) {
            case Change.Refused<SafeguardingPlan> refused -> refused;
            case Change.Made<SafeguardingPlan>(SafeguardingPlan after) ->
                new Change.Made<>(after.activate(facts, now).orElse(after));
        };
    }

    private void tell(SafeguardingPlan after, Instant now) {
        outbox.publish(PlanEvents.of(PlanEvents.AMENDED, after, now));
        if (after.activatedAt().filter(now::equals).isPresent()) {
            outbox.publish(PlanEvents.of(PlanEvents.ACTIVATED, after, now));
        }
    }
}
