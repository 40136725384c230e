package cymru.gwarchod.referral.intake.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.Likeness;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A child who is placed in the area of an authority, and who that is.
 *
 * @param host social services of the authority in whose area the home stands
 * @param child as notified; absent until the details have been fetched
 * @param candidates children of this suite who may be the one that was notified
 * @param link which child it is; absent until that is known
 * @param version of the stored record; 0 before it is stored
 */
public record IntakeItem(
        IntakeItemId id,
        Stay stay,
        AgencyCode host,
        Optional<ReportedChild> child,
        List<Candidate> candidates,
        Optional<Link> link,
        long version) {

    public IntakeItem {
        candidates = List.copyOf(candidates);
    }

    /** The id of an intake item. */
    public record IntakeItemId(UUID value) {}

    /** The id of a placement notification of placement-service's. */
    public record PlacementNotificationId(UUID value) {}

    /**
     * What was notified, the child apart.
     *
     * @param placingAuthority statistical code
     * @param hostAuthority statistical code of the authority in whose area the home stands
     */
    public record Stay(
            PlacementNotificationId notification,
            UnitCode home,
            AgencyCode provider,
            String placingAuthority,
            String hostAuthority,
            boolean emergency,
            LocalDate startsOn,
            Instant receivedAt) {}

    /** The id of a candidate. */
    public record CandidateId(UUID value) {}

    /**
     * A child who may be the one that was notified.
     *
     * @param child told to nobody before the decision
     * @param caseId the open or newest case when the notification came
     * @param knownTo social services of that case, whom to call about it
     * @param alike in which details the two agree
     */
    public record Candidate(
            CandidateId id,
            ChildId child,
            Optional<CaseId> caseId,
            Optional<AgencyCode> knownTo,
            Set<Likeness> alike) {}

    /** How it was found out who the child is. */
    public enum Match {
        /** Nobody here knew the child, or none of the candidates is it. */
        NEW,
        /** Equal NHS number or pupil number, and birth date. */
        EXACT,
        /** The host authority's intake says that it is one of the candidates. */
        CONFIRMED
    }

    /**
     * Who the child is.
     *
     * @param by who decided; absent where the identifiers did
     */
    public record Link(ChildId child, Match match, Instant at, Optional<Actor> by) {}

    /** Where it stands. */
    public enum State {
        AWAITING_DETAILS,
        UNDECIDED,
        LINKED
    }

    /** What intake decides. */
    public sealed interface Decision {
        /** It is this candidate. */
        record Same(CandidateId candidate) implements Decision {}

        /** It is none of them. */
        record Unknown() implements Decision {}
    }

    /** How a decision ended. */
    public sealed interface Step {
        /**
         * It is that child.
         *
         * @param candidate absent where the child is none of them and has to be minted
         */
        record Taken(Optional<Candidate> candidate) implements Step {}

        /** It was refused. */
        record Refused(IntakeRefusal refusal) implements Step {}
    }

    /** Where it stands, by what is known. */
    public State state() {
        if (link.isPresent()) {
            return State.LINKED;
        }
        return child.isPresent() ? State.UNDECIDED : State.AWAITING_DETAILS;
    }

    /** Which child it is by this decision, or why there is none to take. */
    public Step decide(Decision decision) {
        if (state() != State.UNDECIDED) {
            return new Step.Refused(IntakeRefusal.STATE_CONFLICT);
        }
        return switch (decision) {
            case Decision.Unknown() -> new Step.Taken(Optional.empty());
            case Decision.Same(CandidateId named) ->
                candidates.stream()
                        .filter(candidate -> candidate.id().equals(named))
                        .findFirst()
                        .<Step>map(candidate -> new Step.Taken(Optional.of(candidate)))
                        .orElseGet(() -> new Step.Refused(IntakeRefusal.CANDIDATE_NOT_FOUND));
        };
    }

    /** The same item with the details of the child, and who it may be. */
    public IntakeItem described(ReportedChild details, List<Candidate> mayBe) {
        return new IntakeItem(id, stay, host, Optional.of(details), mayBe, link, version);
    }

    /** The same item, with who the child is. */
    public IntakeItem linked(Link to) {
        return new IntakeItem(id, stay, host, child, candidates, Optional.of(to), version);
    }

    /** The same item, as the store has it now. */
    public IntakeItem atVersion(long stored) {
        return new IntakeItem(id, stay, host, child, candidates, link, stored);
    }
}
