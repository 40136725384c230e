package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Rejection;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The guidance knows no rejection, so there are four grounds and no more, each with its particulars, and want of concern
 * is decided by two people (AMB-29). That the child refuses help is no ground (REF-26).
 */
@StatutoryRule({"AMB-29", "REF-26"})
public final class RejectionGrounds {

    private RejectionGrounds() {}

    /** A refusal, or empty where the ground carries. */
    public static Optional<ReferralRefusal> check(Referral referral, Rejection rejection, LocalDate today) {
        boolean shown =
                switch (rejection.ground()) {
                    case DUPLICATE_OF ->
                        rejection
                                .duplicateOf()
                                .filter(other -> !other.equals(referral.id()))
                                .isPresent();
                    case NOT_A_CHILD ->
                        ChildrenUnderEighteen.check(referral.content().child(), today)
                                .isPresent();
                    case WRONG_AREA_NO_RECIPIENT, NO_CSE_CONCERN -> true;
                };
        return shown ? Optional.empty() : Optional.of(ReferralRefusal.GROUND_NOT_SHOWN);
    }

    /** Whether one person may not decide it alone. */
    public static boolean needsSecondPerson(Rejection.Ground ground) {
        return switch (ground) {
            case NO_CSE_CONCERN -> true;
            case DUPLICATE_OF, NOT_A_CHILD, WRONG_AREA_NO_RECIPIENT -> false;
        };
    }
}
