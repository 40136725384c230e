package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.PlacingRegulations.Circumstance;
import cymru.gwarchod.statutoryclock.PlacingRegulations.Duty;
import cymru.gwarchod.statutoryclock.PlacingRegulations.Nation;
import cymru.gwarchod.statutoryclock.PlacingRegulations.Selection;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-06")
class PlacementDeadlineTest {

    @Test
    @DisplayName("PLACE-02: emergency from Wednesday 23 December 2026, both due on Monday 4 January 2027")
    void emergencyOverChristmas() {
        Due due = CLOCK.due(PeriodId.EMERGENCY_PLACEMENT, date("2026-12-23"));

        assertEquals(date("2027-01-04"), due.dueOn());
        assertEquals(local("2026-12-23T00:00"), due.trigger());
    }

    @Test
    @DisplayName("PLACE-03, AMB-13: planned for 10 June 2026; in time that day, late on the 11th")
    void plannedOnOrBeforeTheStart() {
        // when
        Due due = CLOCK.due(PeriodId.PLANNED_PLACEMENT, date("2026-06-10"));

        // then
        assertEquals(date("2026-06-10"), due.dueOn());
        assertTrue(due.inTime(local("2026-05-20T09:00")));
        assertTrue(due.inTime(local("2026-06-10T23:59")));
        assertFalse(due.inTime(local("2026-06-11T09:00")));
    }

    @Test
    @DisplayName("PF-13: an English authority has 5 working days")
    void englishAuthority() {
        assertEquals(date("2016-04-13"), emergencyDue(Nation.ENGLAND, date("2016-04-06")));
        assertEquals(date("2016-04-12"), emergencyDue(Nation.ENGLAND, date("2016-04-05")));
    }

    @Test
    @DisplayName("PF-15: a Welsh authority had 10 working days until 5 April 2016")
    void welshAuthorityBefore2016() {
        assertEquals(date("2016-04-19"), emergencyDue(Nation.WALES, date("2016-04-05")));
    }

    @Test
    @DisplayName("PF-16: from 6 April 2016 the Welsh notification rule is named as not read, never guessed")
    void welshAuthoritySince2016() {
        // when
        Selection selection =
                PACK.placing().select(Nation.WALES, Duty.NOTIFICATION, Circumstance.EMERGENCY, date("2016-04-06"));

        // then
        Selection.NotRetrieved unread = assertInstanceOf(Selection.NotRetrieved.class, selection);
        assertTrue(unread.source().contains("wsi/2015/1818 reg 14"));
    }

    @Test
    @DisplayName("PF-16: the Welsh placement plan has 5 working days from 6 April 2016")
    void welshPlacementPlan() {
        for (Circumstance circumstance : Circumstance.values()) {
            assertEquals(
                    new PeriodId("TIME-06-WALES-2015-PLAN"),
                    governing(Nation.WALES, Duty.PLACEMENT_PLAN, circumstance, date("2016-04-06")));
            assertInstanceOf(
                    Selection.NotRetrieved.class,
                    PACK.placing().select(Nation.WALES, Duty.PLACEMENT_PLAN, circumstance, date("2016-04-05")));
        }
        assertEquals(
                date("2026-12-31"),
                CLOCK.due(new PeriodId("TIME-06-WALES-2015-PLAN"), date("2026-12-22"))
                        .dueOn());
    }

    @Test
    void aPlannedPlacementIsNotifiedBeforeItStarts() {
        assertEquals(
                PeriodId.PLANNED_PLACEMENT,
                governing(Nation.ENGLAND, Duty.NOTIFICATION, Circumstance.PLANNED, date("2026-06-10")));
        assertEquals(
                PeriodId.PLANNED_PLACEMENT,
                governing(Nation.WALES, Duty.NOTIFICATION, Circumstance.PLANNED, date("2015-06-10")));
    }

    @Test
    void aStartBeforeThePackIsRefused() {
        PlacingRegulations placing = PACK.placing();

        assertThrows(
                IllegalArgumentException.class,
                () -> placing.select(Nation.WALES, Duty.NOTIFICATION, Circumstance.PLANNED, date("2014-12-31")));
    }

    private static LocalDate emergencyDue(Nation placing, LocalDate start) {
        return CLOCK.due(governing(placing, Duty.NOTIFICATION, Circumstance.EMERGENCY, start), start)
                .dueOn();
    }

    private static PeriodId governing(Nation placing, Duty duty, Circumstance circumstance, LocalDate start) {
        return assertInstanceOf(Selection.Governed.class, PACK.placing().select(placing, duty, circumstance, start))
                .period();
    }
}
