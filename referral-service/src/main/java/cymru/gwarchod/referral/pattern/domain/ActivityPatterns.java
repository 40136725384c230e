package cymru.gwarchod.referral.pattern.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.statutoryclock.Quarter;

/** Counts what was described of children. */
public interface ActivityPatterns {

    /**
     * Of the referrals that the caller's agency received in the quarter and answers for, without those that were rejected;
     * each child once in each line. A record from which the caller is barred counts for nothing.
     */
    PatternCounts count(Quarter quarter, AgencyScope scope);
}
