package cymru.gwarchod.assessment.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.FollowInvitations;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.MeetingId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears from meeting-service who is invited to what, and how much is opened to them. */
@ApplicationScoped
class InvitationFeed implements EventHandler {

    private static final String CLOSED = "cymru.gwarchod.meeting.closed.v1";
    private static final String PERSON = "person:";

    private final FollowInvitations followInvitations;
    private final ObjectMapper json;

    InvitationFeed(FollowInvitations followInvitations, ObjectMapper json) {
        this.followInvitations = followInvitations;
        this.json = json;
    }

    /** How much of the assessment is opened. */
    enum ShareLevel {
        SUMMARY,
        FULL
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invitee(Optional<String> person, ShareLevel shareLevel) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(UUID meetingId, UUID caseId, String responsibleAgency, List<Invitee> invitees) {}

    @Override
    public Set<String> types() {
        return Set.of("cymru.gwarchod.meeting.convened.v1", "cymru.gwarchod.meeting.sharing-changed.v1", CLOSED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Data data = json.convertValue(event.data(), Data.class);
        FollowInvitations.Standing standing = new FollowInvitations.Standing(
                new MeetingId(data.meetingId()),
                new CaseId(data.caseId()),
                new AgencyCode(data.responsibleAgency()),
                event.type().equals(CLOSED) ? List.of() : invited(data.invitees()));
        if (!followInvitations.handle(standing, event.time(), scope)) {
            throw new NotYet("CASE_OPENED");
        }
    }

    /** Those named by their agency alone come for it, and see nothing of the assessment before somebody is named. */
    private static List<FollowInvitations.Invited> invited(List<Invitee> invitees) {
        return invitees.stream()
                .flatMap(invitee -> invitee
                        .person()
                        .filter(person -> person.startsWith(PERSON))
                        .map(person -> new FollowInvitations.Invited(
                                PersonId.parse(person.substring(PERSON.length())),
                                invitee.shareLevel() == ShareLevel.FULL))
                        .stream())
                .toList();
    }
}
