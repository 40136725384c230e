package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the discussions of the caller's authority, oldest first. */
@ApplicationScoped
public class ListStrategyDiscussions {

    private final StrategyDiscussions discussions;
    private final AuditTrail audit;

    ListStrategyDiscussions(StrategyDiscussions discussions, AuditTrail audit) {
        this.discussions = discussions;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<StrategyDiscussion> handle(StrategyDiscussions.Query query, AgencyScope scope) {
        List<StrategyDiscussion> page = discussions.list(query, scope);
        audit.listed(
                page.stream().limit(query.shown()).map(d -> d.id().value()).toList(),
                DiscussionAccess.MEMBER,
                Relation.RESPONSIBLE_LA.name());
        return page;
    }
}
