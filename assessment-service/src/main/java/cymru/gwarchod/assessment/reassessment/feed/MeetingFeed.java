package cymru.gwarchod.assessment.reassessment.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.reassessment.FollowMeeting;
import cymru.gwarchod.assessment.reassessment.domain.HeldMeeting;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.MeetingId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears from meeting-service that a meeting was held (SERAF-11). */
@ApplicationScoped
class MeetingFeed implements EventHandler {

    static final String HELD = "cymru.gwarchod.meeting.held.v1";
    private static final String REVIEW = "REVIEW";

    private final FollowMeeting followMeeting;
    private final ObjectMapper json;

    MeetingFeed(FollowMeeting followMeeting, ObjectMapper json) {
        this.followMeeting = followMeeting;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Held(UUID meetingId, UUID caseId, UUID childId, String kind, Optional<Instant> heldAt) {}

    @Override
    public Set<String> types() {
        return Set.of(HELD);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Held data = json.convertValue(event.data(), Held.class);
        HeldMeeting meeting = new HeldMeeting(
                new MeetingId(data.meetingId()),
                new CaseId(data.caseId()),
                data.heldAt().orElse(event.time()),
                data.kind().equals(REVIEW));
        if (!followMeeting.handle(meeting, new ChildId(data.childId()), scope)) {
            throw new NotYet("CASE_OPENED");
        }
    }
}
