package cymru.gwarchod.assessment.casefile.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@StatutoryRule("AMB-30")
class DecidedBirthDateTest {

    private static final LocalDate BORN = LocalDate.of(2008, 4, 9);

    @Test
    void whatSocialServicesDecideIsNoEstimateAnyMore() {
        assertEquals(new BirthDate(BORN, false), decided(AssessmentFixture.NOW).birthDate());
    }

    @Test
    void theLaterDecisionStandsWhicheverIsHeardFirst() {
        DecidedBirthDate decision = decided(AssessmentFixture.NOW);

        assertTrue(decision.isOvertakenBy(decided(AssessmentFixture.NOW.plusSeconds(1))));
        assertFalse(decision.isOvertakenBy(decided(AssessmentFixture.NOW.minusSeconds(1))));
    }

    private static DecidedBirthDate decided(Instant at) {
        return new DecidedBirthDate(AssessmentFixture.CHILD, BORN, at);
    }
}
