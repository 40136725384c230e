package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.meeting.meeting.domain.rules.ClosingRules;
import cymru.gwarchod.meeting.meeting.domain.rules.FormGrants;
import cymru.gwarchod.meeting.meeting.domain.rules.ParentsLeftOut;
import cymru.gwarchod.meeting.meeting.domain.rules.Quorum;
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
import java.util.ArrayList;
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

    /**
     * How it was called together.
     *
     * @param moved each time that it was put off or brought forward, first first
     * @param parents what part the parents have; absent where nothing was said of them
     * @param parentsSince what was said of them later, first first
     */
    public record Convening(
            MeetingKind kind,
            Optional<DiscussionId> discussion,
            Instant scheduledAt,
            String venue,
            Professional chair,
            Optional<Category> category,
            Actor by,
            Instant at,
            List<Rescheduling> moved,
            Optional<ParentsPart> parents,
            List<ParentsSaid> parentsSince) {

        public Convening {
            moved = List.copyOf(moved);
            parentsSince = List.copyOf(parentsSince);
        }

        /** What was said of the parents last, with who said it and when; empty where nothing was. */
        public Optional<ParentsSaid> parentsNow() {
            return parentsSince.isEmpty()
                    ? parents.map(part -> new ParentsSaid(part, by, at))
                    : Optional.of(parentsSince.getLast());
        }
    }

    /** What was said of the parents, by whom and when. */
    public record ParentsSaid(ParentsPart part, Actor by, Instant at) {}

    /**
     * That it was put off or brought forward.
     *
     * @param from when it was to be held before
     */
    public record Rescheduling(Instant from, String reason, Actor by, Instant at) {}

    /**
     * To whom its minutes were sent.
     *
     * @param to whoever had these invitations
     */
    public record Circulation(List<InvitationId> to, Actor by, Instant at) {

        public Circulation {
            to = List.copyOf(to);
        }
    }

    /** What it left behind. */
    public record Closure(
            Outputs outputs,
            SortedSet<MeetingOutcome> outcomes,
            Optional<LocalDate> reviewOn,
            Professional minuteTaker,
            Actor by,
            Instant at,
            List<Circulation> circulations) {

        public Closure {
            circulations = List.copyOf(circulations);
        }

        Closure circulated(Circulation circulation) {
            List<Circulation> all = new ArrayList<>(circulations);
            all.add(circulation);
            return new Closure(outputs, outcomes, reviewOn, minuteTaker, by, at, all);
        }
    }

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
        if (at.isBefore(convening.at())) {
            return Change.refused(MeetingRefusal.HELD_BEFORE_CONVENING);
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
                now,
                List.of());
        return new Change.Made<>(with(to.get(), invitations, heldAt, Optional.of(left)));
    }

    /** It is put off or brought forward. */
    public Change<Meeting> reschedule(Instant to, Optional<String> otherVenue, String reason, Actor by, Instant now) {
        if (MeetingTransitions.RESCHEDULE.from(status).isEmpty()) {
            return Change.refused(MeetingRefusal.STATE_CONFLICT);
        }
        if (to.isBefore(now)) {
            return Change.refused(MeetingRefusal.SCHEDULED_IN_PAST);
        }
        List<Rescheduling> moved = new ArrayList<>(convening.moved());
        moved.add(new Rescheduling(convening.scheduledAt(), reason, by, now));
        Convening again = new Convening(
                convening.kind(),
                convening.discussion(),
                to,
                otherVenue.orElse(convening.venue()),
                convening.chair(),
                convening.category(),
                convening.by(),
                convening.at(),
                moved,
                convening.parents(),
                convening.parentsSince());
        return new Change.Made<>(convenedAs(again));
    }

    /** What part the parents have is said anew, whatever has become of the meeting: a suspicion waits for none (SHARE-06). */
    public Change<Meeting> recordParents(ParentsPart part, Actor by, Instant now) {
        if (ParentsLeftOut.check(Optional.of(part)).findAny().isPresent()) {
            return new Change.Refused<>(
                    new Refusals(List.of(Refusals.Refusal.at("#/decision", MeetingRefusal.PARENTS_LEFT_OUT))));
        }
        List<ParentsSaid> since = new ArrayList<>(convening.parentsSince());
        since.add(new ParentsSaid(part, by, now));
        return new Change.Made<>(convenedAs(new Convening(
                convening.kind(),
                convening.discussion(),
                convening.scheduledAt(),
                convening.venue(),
                convening.chair(),
                convening.category(),
                convening.by(),
                convening.at(),
                convening.moved(),
                convening.parents(),
                since)));
    }

    private Meeting convenedAs(Convening again) {
        return new Meeting(
                id, reference, responsibility, again, expected, invitations, status, heldAt, closure, version);
    }

    /** The whole assessment is opened to somebody invited, or the summary alone, until it closes (SHARE-02). */
    public Change<Meeting> share(
            InvitationId invitation, ShareLevel level, Optional<String> purpose, Actor by, Instant now) {
        Optional<MeetingStatus> to = MeetingTransitions.SHARE.from(status);
        if (to.isEmpty()) {
            return Change.refused(MeetingRefusal.STATE_CONFLICT);
        }
        Optional<Invitation> known =
                invitations.stream().filter(i -> i.id().equals(invitation)).findFirst();
        if (known.isEmpty()) {
            return new Change.Refused<>(
                    new Refusals(List.of(Refusals.Refusal.at("#/invitationId", MeetingRefusal.UNKNOWN_INVITATION))));
        }
        Refusals refusals = Refusals.collect(FormGrants.check("#", known.get().who(), level, purpose));
        if (!refusals.isEmpty()) {
            return new Change.Refused<>(refusals);
        }
        Optional<FormGrant> grant =
                purpose.filter(p -> level == ShareLevel.FULL).map(p -> new FormGrant(p, by, now));
        List<Invitation> after = invitations.stream()
                .map(i -> i.id().equals(invitation) ? i.sharing(grant) : i)
                .toList();
        return new Change.Made<>(with(to.get(), after, heldAt, closure));
    }

    /** Its minutes are sent to whoever had these invitations (MEET-37). */
    public Change<Meeting> circulate(List<InvitationId> to, Actor by, Instant now) {
        if (MeetingTransitions.CIRCULATE.from(status).isEmpty()) {
            return Change.refused(MeetingRefusal.STATE_CONFLICT);
        }
        boolean known = to.stream().allMatch(wanted -> invitations.stream().anyMatch(i -> i.id().equals(wanted)));
        if (!known) {
            return new Change.Refused<>(
                    new Refusals(List.of(Refusals.Refusal.at("#/invitationIds", MeetingRefusal.UNKNOWN_INVITATION))));
        }
        return new Change.Made<>(
                with(status, invitations, heldAt, closure.map(c -> c.circulated(new Circulation(to, by, now)))));
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
