package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.casefile.CaseEvents;
import cymru.gwarchod.meeting.casefile.EndCase;
import cymru.gwarchod.meeting.meeting.ReadCaseMeetings;
import cymru.gwarchod.meeting.plan.domain.PlanEndReason;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Ends a plan that was reviewed, and with it the work on the case, unless another plan takes its place. */
@ApplicationScoped
public class EndPlan {

    private final PlanStepRunner steps;
    private final ReadCaseMeetings readCaseMeetings;
    private final EndCase endCase;
    private final Outbox outbox;

    EndPlan(PlanStepRunner steps, ReadCaseMeetings readCaseMeetings, EndCase endCase, Outbox outbox) {
        this.steps = steps;
        this.readCaseMeetings = readCaseMeetings;
        this.endCase = endCase;
        this.outbox = outbox;
    }

    /**
     * An ending.
     *
     * @param expected the version that was decided on
     */
    public record Command(PlanId id, EntityTag expected, PlanEndReason reason, String note) {}

    /** Ends it, or says why not. */
    @Transactional
    public Outcome<JudgedPlan, Refusals> handle(Command command, AgencyScope scope) {
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (plan, facts, now) -> plan.activate(facts, now)
                        .orElse(plan)
                        .end(command.reason(), command.note(), facts, wasReviewed(plan, scope), now),
                (after, now) -> {},
                (after, now) -> follow(after, now, scope));
    }

    private boolean wasReviewed(SafeguardingPlan plan, AgencyScope scope) {
        return readCaseMeetings.handle(plan.responsibility().caseId(), scope).stream()
                .anyMatch(m -> m.review()
                        && m.closed()
                        && m.heldAt().filter(at -> at.isAfter(plan.agreedAt())).isPresent());
    }

    private void follow(SafeguardingPlan ended, Instant now, AgencyScope scope) {
        if (ended.activatedAt().filter(now::equals).isPresent()) {
            // A later assessment has lowered the category: it waited for no allocation any more.
            outbox.publish(PlanEvents.of(PlanEvents.ACTIVATED, ended, now));
        }
        outbox.publish(PlanEvents.of(PlanEvents.ENDED, ended, now));
        PlanEndReason reason = ended.ending().orElseThrow().reason();
        if (reason != PlanEndReason.REPLACED && endCase.handle(ended.responsibility(), "CASE_CLOSED", now, scope)) {
            outbox.publish(CaseEvents.closed(ended.responsibility(), CaseEvents.Reason.PLAN_ENDED, now));
        }
    }
}
