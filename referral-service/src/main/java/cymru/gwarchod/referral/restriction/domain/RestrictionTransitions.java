package cymru.gwarchod.referral.restriction.domain;

import static cymru.gwarchod.referral.restriction.domain.RestrictionStatus.IN_FORCE;
import static cymru.gwarchod.referral.restriction.domain.RestrictionStatus.PROPOSED;
import static cymru.gwarchod.referral.restriction.domain.RestrictionStatus.SUPERSEDED;

import java.util.Optional;

/** The steps of a restriction. */
public enum RestrictionTransitions {
    FIRST_APPROVAL(PROPOSED, PROPOSED),
    SECOND_APPROVAL(PROPOSED, IN_FORCE),
    OVERTAKEN(PROPOSED, SUPERSEDED),
    REPLACED(IN_FORCE, SUPERSEDED);

    private final RestrictionStatus from;
    private final RestrictionStatus to;

    RestrictionTransitions(RestrictionStatus from, RestrictionStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<RestrictionStatus> from(RestrictionStatus status) {
        return status == from ? Optional.of(to) : Optional.empty();
    }
}
