package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one discussion, in the view that the caller's relation to it opens. */
@ApplicationScoped
public class ReadStrategyDiscussion {

    private final StrategyDiscussions discussions;
    private final AuditTrail audit;

    ReadStrategyDiscussion(StrategyDiscussions discussions, AuditTrail audit) {
        this.discussions = discussions;
        this.audit = audit;
    }

    /** The discussion, or absent. */
    @Transactional
    public Outcome<StrategyDiscussion, Refusals> handle(DiscussionId id, AgencyScope scope) {
        Optional<StrategyDiscussions.Seen> seen = discussions.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        StrategyDiscussion discussion = seen.get().discussion();
        audit.allowed(
                id.value(),
                Optional.of(discussion.responsibility().child().value()),
                seen.get().access());
        return new Outcome.Done<>(discussion, seen.get().access());
    }
}
