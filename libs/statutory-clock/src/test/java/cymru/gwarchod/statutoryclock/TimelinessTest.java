package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.Timeliness.Lateness;
import cymru.gwarchod.statutoryclock.Timeliness.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-R8")
class TimelinessTest {

    /** Due on 10 April 2026. */
    private static final Due BY_DAY = due(PeriodId.SERAF, "2026-03-30");

    /** Due on 10 April 2026 at 15:30. */
    private static final Due BY_HOUR = CLOCK.due(PeriodId.STRATEGY_DISCUSSION, local("2026-04-09T15:30"));

    private static final Instant LATER = local("2026-05-01T12:00");

    @Test
    @DisplayName("Due 10 April, done 10 April 23:59: met")
    void doneOnTheDueDay() {
        assertEquals(new Timeliness(TimelinessStatus.MET, Optional.empty()), done(BY_DAY, local("2026-04-10T23:59")));
    }

    @Test
    void doneAfterTheDueDay() {
        // when
        Timeliness midnight = done(BY_DAY, local("2026-04-11T00:00"));
        Timeliness monday = done(BY_DAY, local("2026-04-13T09:00"));

        // then
        assertEquals(late(TimelinessStatus.MET_LATE, Duration.ZERO, 1), midnight);
        assertEquals(late(TimelinessStatus.MET_LATE, Duration.ofHours(57), 3), monday);
    }

    @Test
    @DisplayName("An hour rule is met at the instant itself and late the moment after, on the same day")
    void hourRules() {
        assertEquals(
                TimelinessStatus.MET, done(BY_HOUR, local("2026-04-10T15:30")).status());
        assertEquals(
                late(TimelinessStatus.MET_LATE, Duration.ofMinutes(1), 0), done(BY_HOUR, local("2026-04-10T15:31")));
    }

    @Test
    void notDoneYet() {
        assertEquals(
                new Timeliness(TimelinessStatus.PENDING, Optional.empty()),
                Timeliness.of(BY_DAY, new Progress.Open(), local("2026-04-10T23:59")));
        assertEquals(
                late(TimelinessStatus.OVERDUE, Duration.ofHours(12), 1),
                Timeliness.of(BY_DAY, new Progress.Open(), local("2026-04-11T12:00")));
    }

    @Test
    @StatutoryRule("COMP-02")
    @DisplayName("COMP-02: a departure gives a reason and leaves the breach as it is")
    void aDepartureNeverErasesTheBreach() {
        // given
        Instant decided = local("2026-04-12T09:00");
        Progress notDone = new Progress.Departed("Panel sits later", "A. Manager", decided, Optional.empty());
        Progress doneAfter = new Progress.Departed(
                "Panel sits later", "A. Manager", decided, Optional.of(local("2026-04-13T09:00")));

        // then
        assertEquals(
                late(TimelinessStatus.DEPARTED, Duration.ofHours(36), 2),
                Timeliness.of(BY_DAY, notDone, local("2026-04-12T12:00")));
        assertEquals(late(TimelinessStatus.DEPARTED, Duration.ofHours(57), 3), Timeliness.of(BY_DAY, doneAfter, LATER));
        assertTrue(Timeliness.of(BY_DAY, doneAfter, LATER).isBreach());
    }

    @Test
    void aDepartureDecidedBeforehandIsNoBreachUntilTheDayHasPassed() {
        // given
        Progress departed =
                new Progress.Departed("Panel sits later", "A. Manager", local("2026-04-01T09:00"), Optional.empty());

        // then
        assertFalse(Timeliness.of(BY_DAY, departed, local("2026-04-02T09:00")).isBreach());
        assertTrue(Timeliness.of(BY_DAY, departed, LATER).isBreach());
    }

    @Test
    void aCancellationStopsTheClockAndKeepsABreachThatWasThere() {
        // given
        Progress inTime = new Progress.Cancelled(local("2026-04-10T12:00"), "DUPLICATE_OF");
        Progress tooLate = new Progress.Cancelled(local("2026-04-11T12:00"), "DUPLICATE_OF");

        // then
        assertEquals(
                new Timeliness(TimelinessStatus.CANCELLED, Optional.empty()), Timeliness.of(BY_DAY, inTime, LATER));
        assertEquals(late(TimelinessStatus.CANCELLED, Duration.ofHours(12), 1), Timeliness.of(BY_DAY, tooLate, LATER));
    }

    @Test
    void neitherGoesWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> new Progress.Cancelled(LATER, " "));
        assertThrows(
                IllegalArgumentException.class, () -> new Progress.Departed("", "A. Manager", LATER, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Progress.Departed("Reason", "", LATER, Optional.empty()));
    }

    @Test
    void aDueDateIsBeforeAnInstantOrAtOneAndNeverBoth() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Due(
                        BY_DAY.rule(),
                        BY_DAY.pack(),
                        BY_DAY.calendarVersion(),
                        BY_DAY.trigger(),
                        BY_DAY.triggerDate(),
                        BY_DAY.dueOn(),
                        LATER,
                        LATER,
                        BY_DAY.lastWorkingDayOnOrBefore()));
    }

    private static Timeliness done(Due due, Instant at) {
        return Timeliness.of(due, new Progress.Done(at), LATER);
    }

    private static Timeliness late(TimelinessStatus status, Duration elapsed, long days) {
        return new Timeliness(status, Optional.of(new Lateness(elapsed, days)));
    }
}
