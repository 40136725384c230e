/**
 * Referrals to the social services of the responsible authority: submitted, received, accepted, redirected or, on the few
 * grounds there are, rejected. FULL feature. Rules: REF-01 to REF-07, REF-15, REF-16, REF-19 to REF-21, REF-26, AMB-29.
 */
@NullMarked
package cymru.gwarchod.referral.referral;

import org.jspecify.annotations.NullMarked;
