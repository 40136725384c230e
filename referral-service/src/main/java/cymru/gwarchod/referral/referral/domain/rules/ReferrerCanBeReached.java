package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Referrer;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/** A professional referrer is invited and told the outcome, so there is a telephone number or an address (REF-21). */
@StatutoryRule("REF-21")
public final class ReferrerCanBeReached {

    private ReferrerCanBeReached() {}

    /** A refusal, or empty where the rule is kept. */
    public static Optional<ReferralRefusal> check(Referrer referrer) {
        boolean reachable = referrer.phone().isPresent() || referrer.email().isPresent();
        return !referrer.professional() || reachable
                ? Optional.empty()
                : Optional.of(ReferralRefusal.REFERRER_CONTACT_REQUIRED);
    }
}
