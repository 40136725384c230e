package cymru.gwarchod.assessment.casefile.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.casefile.domain.KnownCase.Described;
import cymru.gwarchod.assessment.casefile.domain.KnownCase.Ending;
import cymru.gwarchod.assessment.casefile.domain.KnownCase.Ending.Reason;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events about a case come in any order; what is known of it in the end does not depend on that. */
class KnownCaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-30T09:00:00Z");
    private static final Described FIRST = described(MONDAY, "2011-05-04");
    private static final Described LATER = described(MONDAY.plusSeconds(1), "2010-05-04");
    private static final KnownCase fresh =
            KnownCase.of(AssessmentFixture.CASE, AssessmentFixture.CHILD, "W06000005", AssessmentFixture.FLINTSHIRE);

    @Test
    void theReferralThatWasReceivedLastSaysBestWhoTheChildIs() {
        assertEquals(Optional.empty(), fresh.birthDate());
        assertEquals(
                LATER.birthDate(),
                fresh.describedBy(FIRST, false).describedBy(LATER, false).birthDate());
        assertEquals(
                LATER.birthDate(),
                fresh.describedBy(LATER, false).describedBy(FIRST, false).birthDate());
    }

    @Test
    void whatIsSaidAnewOfTheSameReceiptStands() {
        Described corrected = described(MONDAY, "2012-05-04");

        assertEquals(
                corrected.birthDate(),
                fresh.describedBy(FIRST, false).describedBy(corrected, false).birthDate());
    }

    @Test
    void oneReferralWithImmediateRiskIsEnoughAndNoLaterOneTakesItAway() {
        assertFalse(fresh.describedBy(FIRST, false).immediateRisk());
        assertTrue(fresh.describedBy(FIRST, true).immediateRisk());
        assertTrue(fresh.describedBy(FIRST, true).describedBy(LATER, false).immediateRisk());
        assertTrue(fresh.describedBy(FIRST, false).describedBy(LATER, true).immediateRisk());
    }

    @Test
    void theFirstEndingStandsAndNothingThatWasKnownIsLost() {
        Ending ended = new Ending(MONDAY, Reason.PLAN_ENDED);

        KnownCase known = fresh.openedAt(MONDAY)
                .describedBy(FIRST, true)
                .ended(ended)
                .ended(new Ending(MONDAY.plusSeconds(1), Reason.TRANSFERRED));

        assertEquals(
                new KnownCase(
                        fresh.id(),
                        fresh.child(),
                        fresh.localAuthority(),
                        fresh.agency(),
                        Optional.of(MONDAY),
                        Optional.of(FIRST),
                        true,
                        Optional.of(ended)),
                known);
    }

    @Test
    void anAuthorityKeepsTheRecordsOfWorkThatRanItsCourseAndOfNoOther() {
        for (Reason reason : Reason.values()) {
            boolean ranItsCourse = reason == Reason.PLAN_ENDED || reason == Reason.NO_FURTHER_ACTION;
            assertEquals(ranItsCourse, reason.leavesTheAuthorityItsRecords(), reason.name());
        }
    }

    private static Described described(Instant receivedAt, String birthDate) {
        return new Described(receivedAt, Optional.of(new BirthDate(LocalDate.parse(birthDate), false)), false);
    }
}
