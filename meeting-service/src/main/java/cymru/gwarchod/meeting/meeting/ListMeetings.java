package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the meetings of the caller's authority, first scheduled first. */
@ApplicationScoped
public class ListMeetings {

    private final Meetings meetings;
    private final AuditTrail audit;

    ListMeetings(Meetings meetings, AuditTrail audit) {
        this.meetings = meetings;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Meeting> handle(Meetings.Query query, AgencyScope scope) {
        List<Meeting> page = meetings.list(query, scope);
        audit.listed(
                page.stream().limit(query.shown()).map(m -> m.id().value()).toList(),
                MeetingAccess.MEMBER,
                Relation.RESPONSIBLE_LA.name());
        return page;
    }
}
