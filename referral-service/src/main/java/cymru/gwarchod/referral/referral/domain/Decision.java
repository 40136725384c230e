package cymru.gwarchod.referral.referral.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;

/**
 * A step in the life of a referral: who, when, from where to where, and why (REF-28).
 *
 * @param toAuthority the authority it was handed to, for a redirection
 */
@StatutoryRule("REF-28")
public record Decision(
        ReferralTransitions step,
        ReferralStatus from,
        ReferralStatus to,
        Actor by,
        Instant at,
        String reason,
        Optional<String> toAuthority) {}
