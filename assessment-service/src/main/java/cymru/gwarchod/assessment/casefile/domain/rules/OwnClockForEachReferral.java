package cymru.gwarchod.assessment.casefile.domain.rules;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;

/**
 * SERAF-01, AMB-27: each received referral has its own seven working days from its receipt, whether anybody accepts it or
 * not, unless an assessment that was completed after the receipt covers it already. The immediate branch has the same
 * clock (FLOW-02).
 */
@StatutoryRule({"SERAF-01", "FLOW-02", "AMB-27"})
public final class OwnClockForEachReferral {

    private OwnClockForEachReferral() {}

    /** Whether a referral received then still needs an assessment. */
    public static boolean runsFrom(Instant receivedAt, Optional<Instant> lastCompletedAt) {
        return lastCompletedAt
                .filter(completedAt -> !completedAt.isBefore(receivedAt))
                .isEmpty();
    }
}
