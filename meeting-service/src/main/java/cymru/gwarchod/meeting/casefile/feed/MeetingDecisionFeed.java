package cymru.gwarchod.meeting.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.LearnOfMeetingDecision;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Decisions of assessment-service on whether a meeting is convened. */
@ApplicationScoped
public class MeetingDecisionFeed implements EventHandler {

    private static final String RECORDED = "cymru.gwarchod.meeting-decision.recorded.v1";

    private final LearnOfMeetingDecision learnOfMeetingDecision;
    private final ObjectMapper json;

    MeetingDecisionFeed(LearnOfMeetingDecision learnOfMeetingDecision, ObjectMapper json) {
        this.learnOfMeetingDecision = learnOfMeetingDecision;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recorded(UUID assessmentId, boolean convene, Instant decidedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(RECORDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Recorded recorded = json.convertValue(event.data(), Recorded.class);
        boolean kept = learnOfMeetingDecision.handle(
                new AssessmentId(recorded.assessmentId()),
                new CaseFacts.MeetingDecision(recorded.convene(), recorded.decidedAt()),
                scope);
        if (!kept) {
            throw new NotYet("assessment.completed");
        }
    }
}
