package cymru.gwarchod.statutoryclock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, with everything needed to count it again: rule, pack, calendar version and trigger.
 *
 * <p>A rule in days, working days, weeks or months has a {@code dueBefore}, exclusive: the local midnight that ends
 * {@code dueOn}. A rule in hours has a {@code dueAt}, inclusive (TIME-R8). Exactly one of the two is there;
 * {@link #limit()} is whichever it is.
 *
 * @param triggerDate the local date of the trigger, Europe/London
 * @param dueOn the last local day in time; never moved off a weekend or a holiday
 * @param lastWorkingDayOnOrBefore the last working day up to {@code dueOn}: advice, not the deadline
 */
public record Due(
        PeriodId rule,
        PolicyPack.Ref pack,
        String calendarVersion,
        Instant trigger,
        LocalDate triggerDate,
        LocalDate dueOn,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAt,
        LocalDate lastWorkingDayOnOrBefore) {

    public Due {
        if ((dueBefore == null) == (dueAt == null)) {
            throw new IllegalArgumentException(rule + " is due either before an instant or at one");
        }
    }

    /** The one moment to store, sort and set a timer by: {@code dueBefore} or {@code dueAt}. */
    public Instant limit() {
        return Objects.requireNonNull(dueBefore == null ? dueAt : dueBefore);
    }

    /** Whether a thing done at that moment is in time: before the end of the due day, or at the due instant at latest. */
    public boolean inTime(Instant doneAt) {
        return dueBefore == null ? !doneAt.isAfter(limit()) : doneAt.isBefore(dueBefore);
    }

    /** Whether it is too late now for a thing not done. */
    public boolean isOverdue(Instant now) {
        return !inTime(now);
    }

    /** The time since the trigger; an IMMEDIATE obligation reports it (AMB-4). */
    public Duration elapsed(Instant now) {
        return Duration.between(trigger, now);
    }
}
