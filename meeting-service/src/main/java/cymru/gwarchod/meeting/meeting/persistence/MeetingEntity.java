package cymru.gwarchod.meeting.meeting.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.Invitation;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingOutcome;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.meeting.domain.Outputs;
import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import cymru.gwarchod.meeting.vocabulary.persistence.ProfessionalDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A meeting's row. */
@Entity(name = "Meeting")
@Table(name = "meeting")
@DynamicUpdate
class MeetingEntity {

    @Id
    UUID id;

    String reference;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    @Column(name = "discussion_id")
    @Nullable UUID discussionId;

    @Column(name = "scheduled_at")
    Instant scheduledAt;

    String venue;

    @Convert(converter = ProfessionalDocument.class)
    Professional chair;

    @Convert(converter = ReschedulingsDocument.class)
    List<Meeting.Rescheduling> reschedulings;

    @Convert(converter = ParentsDocument.class)
    @Nullable ParentsPart parents;

    @Convert(converter = ParentsSaidDocument.class)
    @Column(name = "parents_said")
    List<Meeting.ParentsSaid> parentsSaid;

    @Enumerated(EnumType.STRING)
    @Nullable Category category;

    @Convert(converter = InvitationsDocument.class)
    List<Invitation> invitations;

    @Convert(converter = ExpectedInviteesDocument.class)
    List<ExpectedInvitee> slots;

    @Embedded
    @EmbeddedColumnNaming("convened_by_%s")
    ActorColumns convenedBy;

    @Column(name = "convened_at")
    Instant convenedAt;

    @Column(name = "held_at")
    @Nullable Instant heldAt;

    @Enumerated(EnumType.STRING)
    MeetingStatus status;

    String[] outcomes;

    @Convert(converter = OutputsDocument.class)
    @Nullable Outputs outputs;

    @Column(name = "review_on")
    @Nullable LocalDate reviewOn;

    @Convert(converter = ProfessionalDocument.class)
    @Column(name = "minute_taker")
    @Nullable Professional minuteTaker;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    @Embedded
    @EmbeddedColumnNaming("closed_by_%s")
    @Nullable ActorColumns closedBy;

    @Convert(converter = CirculationsDocument.class)
    List<Meeting.Circulation> circulations;

    @Column(name = "minutes_circulated_at")
    @Nullable Instant minutesCirculatedAt;

    @Version
    long version;

    protected MeetingEntity() {}

    static MeetingEntity of(Meeting meeting) {
        MeetingEntity row = new MeetingEntity();
        Meeting.Convening convening = meeting.convening();
        row.id = meeting.id().value();
        row.reference = meeting.reference();
        row.caseId = meeting.responsibility().caseId().value();
        row.childId = meeting.responsibility().child().value();
        row.localAuthority = meeting.responsibility().localAuthority();
        row.responsibleAgency = meeting.responsibility().agency().value();
        row.kind = convening.kind();
        row.discussionId = convening.discussion().map(DiscussionId::value).orElse(null);
        row.chair = convening.chair();
        row.parents = convening.parents().orElse(null);
        row.category = convening.category().orElse(null);
        row.slots = meeting.expected();
        row.convenedBy = ActorColumns.of(convening.by());
        row.convenedAt = convening.at();
        row.outcomes = new String[0];
        row.circulations = List.of();
        row.take(meeting);
        return row;
    }

    /** Takes over what a step may change. */
    void take(Meeting meeting) {
        scheduledAt = meeting.convening().scheduledAt();
        venue = meeting.convening().venue();
        reschedulings = meeting.convening().moved();
        parentsSaid = meeting.convening().parentsSince();
        invitations = meeting.invitations();
        status = meeting.status();
        heldAt = meeting.heldAt().orElse(null);
        meeting.closure().ifPresent(closure -> {
            outcomes = closure.outcomes().stream().map(Enum::name).toArray(String[]::new);
            outputs = closure.outputs();
            reviewOn = closure.reviewOn().orElse(null);
            minuteTaker = closure.minuteTaker();
            closedAt = closure.at();
            closedBy = ActorColumns.of(closure.by());
            circulations = closure.circulations();
            minutesCirculatedAt =
                    circulations.isEmpty() ? null : circulations.getLast().at();
        });
    }

    Meeting toMeeting() {
        return new Meeting(
                new MeetingId(id),
                reference,
                new Responsibility(
                        new CaseId(caseId), new ChildId(childId), localAuthority, new AgencyCode(responsibleAgency)),
                new Meeting.Convening(
                        kind,
                        Optional.ofNullable(discussionId).map(DiscussionId::new),
                        scheduledAt,
                        venue,
                        chair,
                        Optional.ofNullable(category),
                        convenedBy.toActor(),
                        convenedAt,
                        reschedulings,
                        Optional.ofNullable(parents),
                        parentsSaid),
                slots,
                invitations,
                status,
                Optional.ofNullable(heldAt),
                Optional.ofNullable(closedBy).map(this::closure),
                version);
    }

    private Meeting.Closure closure(ActorColumns by) {
        return new Meeting.Closure(
                Objects.requireNonNull(outputs),
                Arrays.stream(outcomes).map(MeetingOutcome::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                Optional.ofNullable(reviewOn),
                Objects.requireNonNull(minuteTaker),
                by.toActor(),
                Objects.requireNonNull(closedAt),
                circulations);
    }
}
