package cymru.gwarchod.assessment.gates;

import cymru.gwarchod.assessment.assessment.AssessmentEvents;
import cymru.gwarchod.assessment.assessment.DraftEvents;
import cymru.gwarchod.assessment.reassessment.ReassessmentEvents;
import cymru.gwarchod.testing.events.EventSchemaGate;
import java.util.Map;

class EventSchemaTest extends EventSchemaGate {

    EventSchemaTest() {
        super(Map.of(
                DraftEvents.SAVED, DraftEvents.Saved.class,
                AssessmentEvents.COMPLETED, AssessmentEvents.Completed.class,
                AssessmentEvents.OVERRIDDEN, AssessmentEvents.Overridden.class,
                AssessmentEvents.MEETING_DECIDED, AssessmentEvents.MeetingDecided.class,
                AssessmentEvents.ACTIONS_REPLACED, AssessmentEvents.ActionsReplaced.class,
                ReassessmentEvents.OPENED, ReassessmentEvents.Opened.class));
    }
}
