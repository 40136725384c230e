package cymru.gwarchod.assessment.casefile.domain.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule({"SERAF-01", "AMB-27"})
class OwnClockForEachReferralTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-30T09:00:00Z");

    @Test
    void aChildNeverAssessedNeedsAnAssessment() {
        assertTrue(OwnClockForEachReferral.runsFrom(RECEIVED, Optional.empty()));
    }

    @Test
    void anAssessmentBeforeTheReceiptSawNothingOfIt() {
        assertTrue(OwnClockForEachReferral.runsFrom(RECEIVED, Optional.of(RECEIVED.minusMillis(1))));
    }

    @Test
    void anAssessmentSinceTheReceiptCoversIt() {
        assertFalse(OwnClockForEachReferral.runsFrom(RECEIVED, Optional.of(RECEIVED)));
        assertFalse(OwnClockForEachReferral.runsFrom(RECEIVED, Optional.of(RECEIVED.plusSeconds(1))));
    }
}
