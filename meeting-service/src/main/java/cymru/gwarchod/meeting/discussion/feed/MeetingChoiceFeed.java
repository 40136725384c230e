package cymru.gwarchod.meeting.discussion.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.discussion.RequireChosenDiscussion;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Hears from assessment-service whether a meeting is convened at mild risk. */
@ApplicationScoped
class MeetingChoiceFeed implements EventHandler {

    private static final String RECORDED = "cymru.gwarchod.meeting-decision.recorded.v1";

    private final RequireChosenDiscussion requireChosenDiscussion;
    private final ObjectMapper json;

    MeetingChoiceFeed(RequireChosenDiscussion requireChosenDiscussion, ObjectMapper json) {
        this.requireChosenDiscussion = requireChosenDiscussion;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recorded(UUID caseId, boolean convene, Instant decidedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(RECORDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Recorded data = json.convertValue(event.data(), Recorded.class);
        // The decision has no id of its own: an assessment may need a second one after its category has gone up and
        // down.
        if (data.convene()
                && !requireChosenDiscussion.handle(new CaseId(data.caseId()), event.id(), data.decidedAt(), scope)) {
            throw new NotYet("case.opened");
        }
    }
}
