package cymru.gwarchod.assessment.reassessment.domain.rules;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;

/** SERAF-11: a review meeting works with an assessment completed since the meeting before it. */
@StatutoryRule("SERAF-11")
public final class FreshForReview {
    private FreshForReview() {}

    /** Whether an assessment completed then is fresh for a review that follows the earlier meeting. */
    public static boolean holds(Instant previousMeetingHeldAt, Optional<Instant> latestCompletedAt) {
        return latestCompletedAt
                .filter(completedAt -> completedAt.isAfter(previousMeetingHeldAt))
                .isPresent();
    }
}
