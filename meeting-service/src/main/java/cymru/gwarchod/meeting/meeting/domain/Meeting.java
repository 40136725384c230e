package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.meeting.domain.rules.ClosingRules;
import cymru.gwarchod.meeting.meeting.domain.rules.Quorum;
import cymru.gwarchod.meeting.vocabulary.Actor;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A strategy meeting or a review meeting. Immutable; each step answers with the meeting after it, or with everything that
 * stands in its way.
 *
 * @param category in effect when it was convened; absent where the meeting comes before the assessment (AMB-28)
 * @param expected whom the rules expect, with reasons
 * @param version of the stored record; 0 before it is stored
 */
public record Meeting(
        MeetingId id,
        String reference,
        Responsibility responsibility,
        Convening convening,
        List<ExpectedInvitee> expected,
        List<Invitation> invitations,
        MeetingStatus status,
        Optional<Instant> heldAt,
        Optional<Closure> closure,
        long version) {

    public Meeting {
        expected = List.copyOf(expected);
        invitations = List.copyOf(invitations);
    }

    /** How it was called together. */
    public record Convening(
            MeetingKind kind,
            Optional<DiscussionId> discussion,
            Instant scheduledAt,
            String venue,
            Professional chair,
            Optional<Category> category,
            Actor by,
            Instant at) {}

    /** What it left behind. */
    public record Closure(
            Outputs outputs,
            SortedSet<MeetingOutcome> outcomes,
            Optional<LocalDate> reviewOn,
            Professional minuteTaker,
            Actor by,
            Instant at) {}

    /** What came of one invitation. */
    public record Presence(Attendance attendance, Optional<String> substitute, boolean reportSent) {}

    /** An agency that was expected and had nobody there (MEET-34). */
    public record Gap(InviteeSlot slot, String agency) {}

    /** The same, as the store has it now. */
    public Meeting atVersion(long stored) {
        return new Meeting(
                id, reference, responsibility, convening, expected, invitations, status, heldAt, closure, stored);
    }

    /**
     * It was held.
     *
     * @param present by invitation; who is not mentioned was absent
     */
    public Change<Meeting> hold(Instant at, Map<InvitationId, Presence> present, Instant now) {
        Optional<MeetingStatus> to = MeetingTransitions.HOLD.from(status);
        if (to.isEmpty()) {
            return Change.refused(MeetingRefusal.STATE_CONFLICT);
        }
        if (at.isAfter(now)) {
            return Change.refused(MeetingRefusal.HELD_IN_FUTURE);
        }
        boolean known = present.keySet().stream()
                .allMatch(wanted -> invitations.stream().anyMatch(i -> i.id().equals(wanted)));
        if (!known) {
            return Change.refused(MeetingRefusal.UNKNOWN_INVITATION);
        }
        boolean unnamed = present.values().stream()
                .anyMatch(p -> p.attendance() == Attendance.SUBSTITUTE
                        && p.substitute().isEmpty());
        if (unnamed) {
            return Change.refused(MeetingRefusal.SUBSTITUTE_NOT_NAMED);
        }
        List<Invitation> after =
                invitations.stream().map(i -> attended(i, present.get(i.id()))).toList();
        Refusals refusals = Refusals.collect(Quorum.check(after));
        return refusals.isEmpty()
                ? new Change.Made<>(with(to.get(), after, Optional.of(at), closure))
                : new Change.Refused<>(refusals);
    }

    /** It is closed with its outputs, or everything is named that is missing. */
    public Change<Meeting> close(Closing closing, Closing.Facts facts, Actor by, Instant now) {
        Optional<MeetingStatus> to = MeetingTransitions.CLOSE.from(status);
        if (to.isEmpty()) {
            return Change.refused(MeetingRefusal.STATE_CONFLICT);
        }
        Refusals refusals = ClosingRules.check(this, closing, facts);
        if (!refusals.isEmpty()) {
            return new Change.Refused<>(refusals);
        }
        Closure left = new Closure(
                closing.outputs(),
                new TreeSet<>(closing.outcomes()),
                closing.reviewOn(),
                closing.minuteTaker().orElseThrow(),
                by,
                now);
        return new Change.Made<>(with(to.get(), invitations, heldAt, Optional.of(left)));
    }

    /** Agencies that had to be there and were not. */
    public List<Gap> gaps() {
        return heldAt.isEmpty()
                ? List.of()
                : invitations.stream()
                        .filter(i -> i.requirement() == Requirement.MANDATORY && !i.represented())
                        .map(i -> new Gap(i.slot(), i.who().agency().value()))
                        .distinct()
                        .toList();
    }

    private static Invitation attended(Invitation invitation, @Nullable Presence presence) {
        return presence == null
                ? invitation.with(Attendance.ABSENT, Optional.empty(), false)
                : invitation.with(presence.attendance(), presence.substitute(), presence.reportSent());
    }

    private Meeting with(MeetingStatus to, List<Invitation> invited, Optional<Instant> held, Optional<Closure> closed) {
        return new Meeting(id, reference, responsibility, convening, expected, invited, to, held, closed, version);
    }
}
