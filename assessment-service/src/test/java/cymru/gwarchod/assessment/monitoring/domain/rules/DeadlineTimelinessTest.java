package cymru.gwarchod.assessment.monitoring.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.monitoring.domain.DeadlineFigures;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredArea;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredObligation;
import cymru.gwarchod.assessment.vocabulary.ObligationId;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.Timeliness;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("MON-05")
class DeadlineTimelinessTest {

    private static final StatutoryClock CLOCK =
            new StatutoryClock(PolicyPack.guidance2010Draft(), WorkingDayCalendar.released());

    /** Due on Friday 10 April 2026. */
    private static final Due DUE = CLOCK.due(PeriodId.SERAF, Instant.parse("2026-03-30T09:00:00Z"));

    private static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant IN_TIME = Instant.parse("2026-04-09T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-04-15T10:00:00Z");

    private static MonitoredObligation obligation(Due due, Timeliness.Progress progress, boolean departed) {
        return new MonitoredObligation(
                new ObligationId(UUID.randomUUID()),
                new MonitoredArea("W06000005", new AgencyCode("SS-FLINTSHIRE")),
                due,
                progress,
                departed,
                1);
    }

    private static MonitoredObligation done(Instant at) {
        return obligation(DUE, new Timeliness.Progress.Done(at), false);
    }

    @Test
    void fourMetAndOneLateAreEightyPerCent() {
        // given
        List<MonitoredObligation> obligations = new ArrayList<>(List.of(done(LATE)));
        for (int i = 0; i < 4; i++) {
            obligations.add(done(IN_TIME));
        }

        // when
        DeadlineFigures figures = DeadlineTimeliness.of(obligations, NOW).getFirst();

        // then
        assertEquals(4, figures.met());
        assertEquals(1, figures.late());
        assertEquals(Optional.of(new BigDecimal("80.0")), figures.percentMet());
        assertEquals(Optional.of(new BigDecimal("10.0")), figures.medianDays());
    }

    @Test
    void whatIsOverdueOrDepartedFromIsNotMetAndWhatIsCancelledOrStillInTimeDoesNotCount() {
        // given
        List<MonitoredObligation> obligations = List.of(
                done(IN_TIME),
                obligation(DUE, new Timeliness.Progress.Open(), false),
                obligation(DUE, new Timeliness.Progress.Open(), true),
                obligation(DUE, new Timeliness.Progress.Done(LATE), true),
                obligation(DUE, new Timeliness.Progress.Cancelled(LATE, "REFERRAL_REJECTED"), false),
                obligation(DUE, new Timeliness.Progress.Cancelled(IN_TIME, "REFERRAL_REJECTED"), false),
                obligation(DUE, new Timeliness.Progress.Cancelled(IN_TIME, "TURNED_18"), false),
                obligation(
                        CLOCK.due(PeriodId.SERAF, Instant.parse("2026-04-28T09:00:00Z")),
                        new Timeliness.Progress.Open(),
                        false));

        // when
        DeadlineFigures figures = DeadlineTimeliness.of(obligations, NOW).getFirst();

        // then
        assertEquals(1, figures.met());
        assertEquals(0, figures.late());
        assertEquals(1, figures.overdue());
        assertEquals(2, figures.departed());
        assertEquals(1, figures.pending());
        assertEquals(Map.of("REFERRAL_REJECTED", 2, "TURNED_18", 1), figures.cancelled());
        assertEquals(Optional.of(new BigDecimal("25.0")), figures.percentMet());
    }

    @Test
    void theMedianIsOfWhatWasDoneAndLiesBetweenTheMiddleTwo() {
        // ten days and sixteen days from the start, and one not done
        List<MonitoredObligation> obligations =
                List.of(done(IN_TIME), done(LATE), obligation(DUE, new Timeliness.Progress.Open(), false));

        assertEquals(
                Optional.of(new BigDecimal("13.0")),
                DeadlineTimeliness.of(obligations, NOW).getFirst().medianDays());
    }

    @Test
    void eachDeadlineHasItsLineAndNothingIsDividedByNothing() {
        // given
        List<MonitoredObligation> obligations = List.of(
                obligation(
                        CLOCK.due(PeriodId.STRATEGY_MEETING, IN_TIME),
                        new Timeliness.Progress.Cancelled(IN_TIME, "SUPERSEDED"),
                        false),
                done(IN_TIME));

        // when
        List<DeadlineFigures> figures = DeadlineTimeliness.of(obligations, NOW);

        // then
        assertEquals(
                List.of("TIME-01", "TIME-03"),
                figures.stream().map(line -> line.deadline().value()).toList());
        assertEquals(Optional.empty(), figures.getLast().percentMet());
        assertEquals(Optional.empty(), figures.getLast().medianDays());
        assertEquals(List.of(), DeadlineTimeliness.of(List.of(), NOW));
    }
}
