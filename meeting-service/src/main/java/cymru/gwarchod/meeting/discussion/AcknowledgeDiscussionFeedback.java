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

/** The referrer, or the lead of the referrer's agency, says that the feedback has arrived. */
@ApplicationScoped
public class AcknowledgeDiscussionFeedback {

    private final DiscussionStepRunner steps;
    private final Outbox outbox;

    AcknowledgeDiscussionFeedback(DiscussionStepRunner steps, Outbox outbox) {
        this.steps = steps;
        this.outbox = outbox;
    }

    /** Acknowledges, or says why not. */
    @Transactional
    public Outcome<StrategyDiscussion, Refusals> handle(DiscussionId id, EntityTag expected, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                id,
                expected,
                scope,
                (discussion, now) -> discussion.acknowledgeFeedback(by, now),
                (after, now) ->
                        outbox.publish(DiscussionEvents.of(DiscussionEvents.FEEDBACK_ACKNOWLEDGED, after, now)));
    }
}
