package cymru.gwarchod.obligations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.Timeliness;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state that events carry, and what follows from it (TIME-R8). */
class ObligationStateTest {

    private static final StatutoryClock CLOCK =
            new StatutoryClock(PolicyPack.guidance2010Draft(), WorkingDayCalendar.released());

    /** Due by the end of Wednesday 15 April 2026, which is 23:00 UTC. */
    private static final Due SERAF = CLOCK.due(PeriodId.SERAF, Instant.parse("2026-04-04T09:00:00Z"));

    /** Due on Saturday 29 August 2026 at 12:00 UTC. */
    private static final Due DISCUSSION =
            CLOCK.due(PeriodId.STRATEGY_DISCUSSION, Instant.parse("2026-08-28T12:00:00Z"));

    private static ObligationEvent.State state(
            Due due, String progress, Optional<Instant> doneAt, Optional<Instant> departedAt) {
        return new ObligationEvent.State(
                UUID.randomUUID(),
                "KIND",
                due.rule().value(),
                "COMPLY",
                due.pack().toString(),
                due.calendarVersion(),
                Optional.of(UUID.randomUUID()),
                UUID.randomUUID(),
                UUID.randomUUID(),
                due.trigger(),
                due.dueOn(),
                due.limit(),
                due.dueAt() != null,
                due.lastWorkingDayOnOrBefore(),
                "SS-GWYNEDD",
                "W06000002",
                "ss-team-manager",
                Optional.empty(),
                "NORMAL",
                "/v1/assessments",
                progress,
                doneAt,
                progress.equals("CANCELLED") ? Optional.of("REJECTED") : Optional.empty(),
                0,
                Optional.empty(),
                departedAt,
                Optional.empty());
    }

    @Test
    void theDueDateIsReadBackWhole() {
        assertEquals(
                SERAF, state(SERAF, "OPEN", Optional.empty(), Optional.empty()).due());
        assertEquals(
                DISCUSSION,
                state(DISCUSSION, "OPEN", Optional.empty(), Optional.empty()).due());
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @StatutoryRule("TIME-R8")
    @CsvSource({
        "OPEN,      2026-04-15T22:59:59Z, PENDING,   ",
        "OPEN,      2026-04-15T23:00:00Z, OVERDUE,   PT0S",
        "DONE,      2026-04-15T22:59:59Z, MET,       ",
        "DONE,      2026-04-16T23:00:00Z, MET_LATE,  PT24H",
        "CANCELLED, 2026-04-15T22:00:00Z, CANCELLED, ",
        "CANCELLED, 2026-04-16T00:00:00Z, CANCELLED, PT1H"
    })
    void whereItStandsAndHowLate(String progress, Instant at, TimelinessStatus status, Duration late) {
        // given
        var state =
                state(SERAF, progress, progress.equals("OPEN") ? Optional.empty() : Optional.of(at), Optional.empty());

        // when
        var timeliness = state.timeliness(at);

        // then
        assertEquals(status, timeliness.status());
        assertEquals(Optional.ofNullable(late), timeliness.lateness().map(Timeliness.Lateness::elapsed));
    }

    @Test
    @StatutoryRule("TIME-R8")
    void hoursAreInTimeUpToTheInstantItself() {
        var atTheLimit = state(DISCUSSION, "DONE", Optional.of(DISCUSSION.limit()), Optional.empty());
        var after = state(DISCUSSION, "DONE", Optional.of(DISCUSSION.limit().plusMillis(1)), Optional.empty());

        assertEquals(
                TimelinessStatus.MET, atTheLimit.timeliness(DISCUSSION.limit()).status());
        assertEquals(
                TimelinessStatus.MET_LATE, after.timeliness(DISCUSSION.limit()).status());
    }

    @Test
    @StatutoryRule("COMP-02")
    void aDepartureChangesTheStatusAndNeverTheLateness() {
        // given
        var decided = Instant.parse("2026-04-14T09:00:00Z");
        var now = SERAF.limit().plus(Duration.ofDays(1));

        for (var progress : new String[] {"OPEN", "DONE", "CANCELLED"}) {
            // when
            var doneAt = progress.equals("OPEN") ? Optional.<Instant>empty() : Optional.of(now);
            var plain = state(SERAF, progress, doneAt, Optional.empty()).timeliness(now);
            var departed = state(SERAF, progress, doneAt, Optional.of(decided)).timeliness(now);

            // then
            assertEquals(TimelinessStatus.DEPARTED, departed.status());
            assertEquals(plain.lateness(), departed.lateness());
            assertEquals(Duration.ofDays(1), departed.lateness().orElseThrow().elapsed());
        }
    }

    @Test
    @StatutoryRule("COMP-02")
    void aDepartureNamesRuleReasonAndWhoDecided() {
        var at = Instant.parse("2026-04-14T09:00:00Z");

        assertThrows(IllegalArgumentException.class, () -> new Departure("TIME-01", " ", "person:i#s", at));
        assertThrows(IllegalArgumentException.class, () -> new Departure("TIME-01", "Reason", "", at));
        assertThrows(IllegalArgumentException.class, () -> new Departure("", "Reason", "person:i#s", at));
    }
}
