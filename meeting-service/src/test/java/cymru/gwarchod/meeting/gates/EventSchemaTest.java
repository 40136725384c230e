package cymru.gwarchod.meeting.gates;

import cymru.gwarchod.meeting.casefile.CaseEvents;
import cymru.gwarchod.meeting.discussion.DiscussionEvents;
import cymru.gwarchod.meeting.fact.Section47Decided;
import cymru.gwarchod.meeting.meeting.MeetingEvents;
import cymru.gwarchod.meeting.plan.PlanEvents;
import cymru.gwarchod.testing.events.EventSchemaGate;
import java.util.Map;

class EventSchemaTest extends EventSchemaGate {

    EventSchemaTest() {
        super(Map.ofEntries(
                Map.entry(DiscussionEvents.RECORDED, DiscussionEvents.Data.class),
                Map.entry(DiscussionEvents.CONFIRMED, DiscussionEvents.Data.class),
                Map.entry(DiscussionEvents.REFERRER_INFORMED, DiscussionEvents.Data.class),
                Map.entry(DiscussionEvents.FEEDBACK_ACKNOWLEDGED, DiscussionEvents.Data.class),
                Map.entry(Section47Decided.TYPE, Section47Decided.Data.class),
                Map.entry(MeetingEvents.CONVENED, MeetingEvents.Data.class),
                Map.entry(MeetingEvents.RESCHEDULED, MeetingEvents.Data.class),
                Map.entry(MeetingEvents.SHARING_CHANGED, MeetingEvents.Data.class),
                Map.entry(MeetingEvents.HELD, MeetingEvents.Data.class),
                Map.entry(MeetingEvents.CLOSED, MeetingEvents.Data.class),
                Map.entry(MeetingEvents.MINUTES_CIRCULATED, MeetingEvents.Data.class),
                Map.entry(PlanEvents.WRITTEN, PlanEvents.Data.class),
                Map.entry(PlanEvents.ACTIVATED, PlanEvents.Data.class),
                Map.entry(PlanEvents.AMENDED, PlanEvents.Data.class),
                Map.entry(PlanEvents.ENDED, PlanEvents.Data.class),
                Map.entry(PlanEvents.ACTION_REPORTED, PlanEvents.ActionData.class),
                Map.entry(CaseEvents.CLOSED, CaseEvents.Closed.class)));
    }
}
