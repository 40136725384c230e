package cymru.gwarchod.assessment.casefile.feed;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCaseOf;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hearParked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("SERAF-01")
class CaseFeedTest {

    private static final Instant LATER = CaseFixture.RECEIVED.plusSeconds(3_600);

    @Test
    void theClockRunsFromReceiptBeforeAnybodyAccepts() {
        CaseFixture placed = aCase();
        hear(placed.opened(), placed.received());

        Stored.Obligation due = Stored.obligation(placed.referralId);
        assertEquals("OPEN", due.progress());
        assertEquals(LocalDate.of(2026, 4, 10), due.dueOn());
        assertEquals("SS-FLINTSHIRE", due.owner());
    }

    @Test
    void theOrderOfTheFirstTwoDoesNotMatterAndTwiceIsOnce() {
        CaseFixture placed = aCase();
        Event opened = placed.opened();
        Event received = placed.received();
        hear(received, received, opened, opened, received);

        assertEquals(1, Stored.obligations(placed.referralId));
        assertEquals(1, Stored.relations(placed.caseId));

        // and the same facts under other event ids change nothing either
        hear(placed.opened(), placed.received());
        assertEquals(1, Stored.obligations(placed.referralId));
        assertEquals(1, Stored.relations(placed.caseId));
    }

    @Test
    @StatutoryRule("FLOW-02")
    void immediateRiskHasTheSameClockAndReachesThePolice() {
        CaseFixture placed = aCase().withImmediateRisk().inPlace();

        assertEquals(
                LocalDate.of(2026, 4, 10), Stored.obligation(placed.referralId).dueOn());
        assertEquals(2, Stored.relations(placed.caseId));
    }

    @Test
    void aRedirectionMovesTheOwnerAndKeepsTheClock() {
        // given a referral that Flintshire received, and its redirection to Wrexham
        CaseFixture here = aCase().inPlace();
        CaseFixture there = aCaseOf(here.childId).inWrexham();
        hear(there.opened(), here.redirectedTo(there, LATER), here.ended("REDIRECTED", LATER));

        // then the same obligation is Wrexham's, due on the same day, and Flintshire's case is closed to it
        Stored.Obligation due = Stored.obligation(here.referralId);
        assertEquals("OPEN", due.progress());
        assertEquals(LocalDate.of(2026, 4, 10), due.dueOn());
        assertEquals("SS-WREXHAM", due.owner());
        assertEquals(there.caseId, due.caseId());
        assertEquals(0, Stored.relations(here.caseId));
        assertEquals(1, Stored.relations(there.caseId));
    }

    @Test
    void aRedirectionToWhereTheChildHasAnotherIdKeepsTheClockToo() {
        CaseFixture here = aCase().inPlace();
        CaseFixture there = aCase().inWrexham();
        hear(there.opened(), here.redirectedTo(there, LATER));

        assertEquals(2, Stored.obligations(here.referralId));
        assertEquals(1, Stored.obligations(here.referralId, "OPEN", "SS-WREXHAM", LocalDate.of(2026, 4, 10)));
        assertEquals(1, Stored.obligations(here.referralId, "CANCELLED", "SS-FLINTSHIRE", LocalDate.of(2026, 4, 10)));
    }

    @Test
    void whatComesBeforeTheReceiptWaitsForIt() {
        // given a redirection, an ending and a rejection that are heard of first
        CaseFixture here = aCase();
        CaseFixture there = aCaseOf(here.childId).inWrexham();
        hear(here.redirectedTo(there, LATER), here.ended("REDIRECTED", LATER));
        assertEquals(0, Stored.obligations(here.referralId));

        // when the receipt is heard of, everything takes effect
        hear(here.received(), here.opened(), there.opened());
        hearParked();

        assertEquals("SS-WREXHAM", Stored.obligation(here.referralId).owner());
        assertEquals(0, Stored.relations(here.caseId));
    }

    @Test
    void anOlderRedirectionDoesNotTakeALaterOneBack() {
        CaseFixture here = aCase().inPlace();
        CaseFixture first = aCaseOf(here.childId).inWrexham();
        CaseFixture second = aCaseOf(here.childId);
        hear(here.redirectedTo(second, LATER.plusSeconds(60)), here.redirectedTo(first, LATER));

        assertEquals(second.caseId, Stored.obligation(here.referralId).caseId());
    }

    @Test
    void aRejectionEndsTheClockWithItsGround() {
        CaseFixture placed = aCase().inPlace();
        hear(placed.rejected("NO_CSE_CONCERN", LATER), placed.ended("REJECTED", LATER));

        Stored.Obligation due = Stored.obligation(placed.referralId);
        assertEquals("CANCELLED", due.progress());
        assertEquals("NO_CSE_CONCERN", due.reason());
        assertEquals(0, Stored.relations(placed.caseId));
    }

    @Test
    void anEndedCaseIsNotOpenedAgainByALateEvent() {
        CaseFixture placed = aCase().inPlace();
        hear(placed.ended("REJECTED", LATER), placed.opened(), placed.received());

        assertEquals(0, Stored.relations(placed.caseId));
    }
}
