package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a convening has to keep: an eligible chair (ROLE-09, MEET-09), a time to come, people of the agencies they are named
 * for, and the full assessment for named persons only (SHARE-02). No evidence is asked for: a risk that is indicated is
 * enough (MEET-18).
 */
@StatutoryRule({"ROLE-09", "MEET-09", "MEET-18", "SHARE-02"})
public final class ConveningRules {

    private ConveningRules() {}

    /**
     * What was found out for the decision.
     *
     * @param strangers places in the request where somebody is named who does not belong to that agency, or is not known to
     */
    public record Facts(
            CaseFacts ofCase,
            boolean chairEligible,
            boolean discussionKnown,
            boolean agenciesKnown,
            boolean unitsKnown,
            List<String> strangers,
            boolean heldBefore) {}

    /**
     * How much somebody is to see.
     *
     * @param purpose what it is shared for
     */
    public record Sharing(Professional who, ShareLevel level, Optional<String> purpose) {}

    /** What stands in the way. */
    public static Refusals check(
            MeetingKind kind,
            Instant scheduledAt,
            List<Sharing> sharing,
            Optional<ParentsPart> parents,
            Facts facts,
            Instant now) {
        if (!facts.ofCase().isOpen()) {
            return Refusals.of(MeetingRefusal.CASE_CLOSED);
        }
        return Refusals.collect(
                unless(facts.chairEligible(), MeetingRefusal.CHAIR_NOT_ELIGIBLE),
                unless(!scheduledAt.isBefore(now), MeetingRefusal.SCHEDULED_IN_PAST),
                unless(facts.discussionKnown(), MeetingRefusal.UNKNOWN_DISCUSSION),
                unless(facts.agenciesKnown(), MeetingRefusal.UNKNOWN_AGENCY),
                unless(facts.unitsKnown(), MeetingRefusal.UNKNOWN_UNIT),
                facts.strangers().stream().map(at -> Refusal.at(at, MeetingRefusal.PERSON_NOT_OF_AGENCY)),
                IntStream.range(0, sharing.size()).boxed().flatMap(i -> check(i, sharing.get(i))),
                ParentsLeftOut.check(parents),
                unless(kind == MeetingKind.STRATEGY || facts.heldBefore(), MeetingRefusal.NOTHING_TO_REVIEW));
    }

    private static Stream<Refusal> check(int index, Sharing sharing) {
        return FormGrants.check("#/invitations/" + index, sharing.who(), sharing.level(), sharing.purpose());
    }

    private static Stream<Refusal> unless(boolean kept, MeetingRefusal refusal) {
        return kept ? Stream.empty() : Stream.of(Refusal.of(refusal));
    }
}
