package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.meeting.fact.PublishedFact;
import cymru.gwarchod.meeting.fact.Section47Decided;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingOutcome;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The events of a meeting (catalogue 1.24). No name, address or free text is in any of them. */
public final class MeetingEvents {

    public static final String CONVENED = "cymru.gwarchod.meeting.convened.v1";
    public static final String RESCHEDULED = "cymru.gwarchod.meeting.rescheduled.v1";
    public static final String SHARING_CHANGED = "cymru.gwarchod.meeting.sharing-changed.v1";
    public static final String HELD = "cymru.gwarchod.meeting.held.v1";
    public static final String CLOSED = "cymru.gwarchod.meeting.closed.v1";
    public static final String MINUTES_CIRCULATED = "cymru.gwarchod.meeting.minutes-circulated.v1";

    private MeetingEvents() {}

    /**
     * What other services' rules need of a meeting.
     *
     * @param invitees who may see the assessment, and how much of it, until the meeting closes (SHARE-01, SHARE-02)
     */
    public record Data(
            UUID meetingId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            String responsibleAgency,
            MeetingKind kind,
            MeetingStatus status,
            Instant scheduledAt,
            Optional<Instant> heldAt,
            Optional<Category> category,
            List<Invitee> invitees,
            SortedSet<MeetingOutcome> outcomes,
            Optional<LocalDate> reviewOn) {}

    /** Somebody invited, by subject where the person can sign in. */
    public record Invitee(String agency, Optional<String> person, ShareLevel shareLevel) {}

    /** That it decided on an enquiry under section 47. */
    static DomainEvent section47(Meeting meeting, Instant heldAt) {
        return Section47Decided.in(
                meeting.id(), meeting.responsibility(), meeting.convening().category(), heldAt, audience(meeting));
    }

    /** An event of this meeting. */
    static DomainEvent of(String type, Meeting meeting, Instant at) {
        var whose = meeting.responsibility();
        return new PublishedFact(
                type,
                "meeting",
                meeting.id().value(),
                at,
                audience(meeting),
                new Data(
                        meeting.id().value(),
                        whose.caseId().value(),
                        whose.child().value(),
                        whose.localAuthority(),
                        whose.agency().value(),
                        meeting.convening().kind(),
                        meeting.status(),
                        meeting.convening().scheduledAt(),
                        meeting.heldAt(),
                        meeting.convening().category(),
                        meeting.invitations().stream()
                                .map(i -> new Invitee(
                                        i.who().agency().value(), i.who().person(), i.shareLevel()))
                                .toList(),
                        meeting.closure().map(Meeting.Closure::outcomes).orElseGet(TreeSet::new),
                        meeting.closure().flatMap(Meeting.Closure::reviewOn)));
    }

    private static Set<String> audience(Meeting meeting) {
        Set<String> audience = new LinkedHashSet<>();
        audience.add(meeting.responsibility().agency().value());
        meeting.invitations().forEach(i -> audience.add(i.who().agency().value()));
        return audience;
    }
}
