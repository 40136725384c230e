package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The police officer whom the record names confirms it. */
@ApplicationScoped
public class ConfirmStrategyDiscussion {

    private final DiscussionStepRunner steps;
    private final Outbox outbox;

    ConfirmStrategyDiscussion(DiscussionStepRunner steps, Outbox outbox) {
        this.steps = steps;
        this.outbox = outbox;
    }

    /** Confirms, or says why not. */
    @Transactional
    public Outcome<StrategyDiscussion, Refusals> handle(DiscussionId id, EntityTag expected, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                id,
                expected,
                scope,
                (discussion, now) -> discussion.confirm(by, now),
                (after, now) -> outbox.publish(DiscussionEvents.of(DiscussionEvents.CONFIRMED, after, now)));
    }
}
