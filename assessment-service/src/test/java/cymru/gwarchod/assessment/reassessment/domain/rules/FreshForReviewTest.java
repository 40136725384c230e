package cymru.gwarchod.assessment.reassessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-11")
class FreshForReviewTest {
    @Test
    void onlyAnAssessmentCompletedSinceTheMeetingBeforeIsFresh() {
        Instant held = AssessmentFixture.NOW;
        assertFalse(FreshForReview.holds(held, Optional.empty()));
        assertFalse(FreshForReview.holds(held, Optional.of(held.minusSeconds(1))));
        assertFalse(FreshForReview.holds(held, Optional.of(held)));
        assertTrue(FreshForReview.holds(held, Optional.of(held.plusSeconds(1))));
    }
}
