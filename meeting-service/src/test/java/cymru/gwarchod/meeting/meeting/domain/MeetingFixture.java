package cymru.gwarchod.meeting.meeting.domain;

import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.actor;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.somebody;

import cymru.gwarchod.meeting.vocabulary.CaseFactsFixture;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Made-up meetings. */
final class MeetingFixture {

    static final Instant HELD = Instant.parse("2026-04-17T09:00:00Z");
    static final Instant NOW = Instant.parse("2026-04-17T12:00:00Z");
    static final LocalDate REVIEW_BY = LocalDate.parse("2026-07-17");
    static final Invitation CHAIR = invited(InviteeSlot.CHAIR, "SS-FLINTSHIRE");
    static final Invitation POLICE = invited(InviteeSlot.POLICE_PUBLIC_PROTECTION, "POLICE-NORTH-WALES");
    static final Invitation HEALTH = invited(InviteeSlot.HEALTH_LEAD, "HEALTH-BETSI");

    private MeetingFixture() {}

    static Meeting convened(MeetingKind kind) {
        return new Meeting(
                new MeetingId(UUID.randomUUID()),
                "MTG-2026-7K3M0-Q9XD7",
                CaseFactsFixture.WHOSE,
                new Meeting.Convening(
                        kind,
                        Optional.empty(),
                        HELD,
                        "Room 2",
                        somebody("SS-FLINTSHIRE"),
                        Optional.empty(),
                        actor("SS-FLINTSHIRE"),
                        CaseFactsFixture.ASSESSED,
                        List.of(),
                        Optional.empty(),
                        List.of()),
                List.of(),
                List.of(CHAIR, POLICE, HEALTH),
                MeetingStatus.CONVENED,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    static Meeting held(MeetingKind kind) {
        Meeting meeting = convened(kind);
        return new Meeting(
                meeting.id(),
                meeting.reference(),
                meeting.responsibility(),
                meeting.convening(),
                meeting.expected(),
                meeting.invitations(),
                MeetingStatus.HELD,
                Optional.of(HELD),
                Optional.empty(),
                1);
    }

    static Outputs nothing() {
        return new Outputs(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Outputs everything(ProsecutionProspect prospect, Optional<String> alternatives) {
        Optional<String> text = Optional.of("Said and written down.");
        return new Outputs(text, text, Optional.of(prospect), alternatives, text, text, text, text, text, text, text);
    }

    static Closing closing(Outputs outputs, MeetingOutcome... outcomes) {
        return new Closing(outputs, Set.of(outcomes), Optional.of(REVIEW_BY), Optional.of(somebody("SS-FLINTSHIRE")));
    }

    static Professional agency(String code) {
        return somebody(code);
    }

    private static Invitation invited(InviteeSlot slot, String agency) {
        return Invitation.open(new InvitationId(UUID.randomUUID()), slot, Requirement.MANDATORY, somebody(agency));
    }
}
