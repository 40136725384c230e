package cymru.gwarchod.referral.referral.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import java.util.Optional;

/**
 * The end of a referral that was not accepted (AMB-29).
 *
 * @param proposedBy who decided, or proposed where a second person has to decide
 * @param duplicateOf the referral that it duplicates, for that ground
 */
public record Rejection(Ground ground, String reason, Actor proposedBy, Optional<ReferralId> duplicateOf) {

    /** The only grounds there are. Neither age nor seeming consent nor refused help is one (REF-19, REF-26). */
    public enum Ground {
        DUPLICATE_OF,
        NOT_A_CHILD,
        WRONG_AREA_NO_RECIPIENT,
        NO_CSE_CONCERN
    }
}
