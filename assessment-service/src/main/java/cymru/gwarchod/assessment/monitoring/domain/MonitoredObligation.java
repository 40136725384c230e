package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.assessment.vocabulary.ObligationId;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.Timeliness;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An obligation of any service, as far as it is counted: by when, and what became of it.
 *
 * @param departed whether somebody decided to depart from the rule (COMP-02)
 * @param version of the obligation; an older state never replaces a newer one
 */
public record MonitoredObligation(
        ObligationId id, MonitoredArea area, Due due, Timeliness.Progress progress, boolean departed, long version) {

    /** By the day on which it falls due: its quarter does not depend on when it is done. */
    public Quarter quarter() {
        return Quarter.of(due.dueOn());
    }

    /** Where it stands; a departure is what it is, whether or not the step was taken all the same. */
    public TimelinessStatus status(Instant now) {
        return departed
                ? TimelinessStatus.DEPARTED
                : Timeliness.of(due, progress, now).status();
    }

    /** The days from its start to when it was done, if it was. */
    public Optional<Long> days() {
        return switch (progress) {
            case Timeliness.Progress.Done(Instant at) -> Optional.of(daysTo(StatutoryClock.localDate(at)));
            case Timeliness.Progress.Open() -> Optional.empty();
            case Timeliness.Progress.Cancelled _ -> Optional.empty();
            case Timeliness.Progress.Departed departure ->
                departure.doneAt().map(StatutoryClock::localDate).map(this::daysTo);
        };
    }

    /** Why it is no longer required, if that is so. */
    public Optional<String> cancelledFor() {
        return progress instanceof Timeliness.Progress.Cancelled cancelled
                ? Optional.of(cancelled.reason())
                : Optional.empty();
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(due.triggerDate(), day);
    }
}
