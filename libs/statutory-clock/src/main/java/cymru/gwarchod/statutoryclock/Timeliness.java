package cymru.gwarchod.statutoryclock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How timely something is: its status and, if it was or is late, by how much. Derived from the due date and the facts
 * every time, never stored, so that it cannot be stale.
 *
 * @param lateness present as soon as the limit has passed without the thing being done. Neither a departure nor a
 *     cancellation removes it: a breach is never erased (COMP-02)
 */
@StatutoryRule({"TIME-R8", "COMP-02"})
public record Timeliness(TimelinessStatus status, Optional<Lateness> lateness) {

    /** Judges the facts at a moment. */
    public static Timeliness of(Due due, Progress progress, Instant now) {
        return switch (progress) {
            case Progress.Open() ->
                new Timeliness(
                        due.inTime(now) ? TimelinessStatus.PENDING : TimelinessStatus.OVERDUE, lateness(due, now));
            case Progress.Done(Instant at) ->
                new Timeliness(due.inTime(at) ? TimelinessStatus.MET : TimelinessStatus.MET_LATE, lateness(due, at));
            case Progress.Cancelled(Instant at, String reason) ->
                new Timeliness(TimelinessStatus.CANCELLED, lateness(due, at));
            case Progress.Departed departed ->
                new Timeliness(
                        TimelinessStatus.DEPARTED,
                        lateness(due, departed.doneAt().orElse(now)));
        };
    }

    /** Whether the limit passed without the thing being done. */
    public boolean isBreach() {
        return lateness.isPresent();
    }

    private static Optional<Lateness> lateness(Due due, Instant at) {
        return due.inTime(at)
                ? Optional.empty()
                : Optional.of(new Lateness(
                        Duration.between(due.limit(), at),
                        ChronoUnit.DAYS.between(due.dueOn(), StatutoryClock.localDate(at))));
    }

    /**
     * How late.
     *
     * @param elapsed since the limit; zero in the very instant after the due day
     * @param days calendar days after {@code dueOn}; 0 for an hour rule missed on the day itself
     */
    public record Lateness(Duration elapsed, long days) {}

    /** What has become of the thing that is due. */
    public sealed interface Progress {

        /** Not done. */
        record Open() implements Progress {}

        /** Done at that moment. */
        record Done(Instant at) implements Progress {}

        /** No longer required since that moment. */
        record Cancelled(Instant at, String reason) implements Progress {

            public Cancelled {
                requireText(reason);
            }
        }

        /**
         * Departed from: the rule is the due date's own.
         *
         * @param doneAt when it was done all the same, if it was
         */
        record Departed(String reason, String decisionMaker, Instant decidedAt, Optional<Instant> doneAt)
                implements Progress {

            public Departed {
                requireText(reason);
                requireText(decisionMaker);
            }
        }

        private static void requireText(String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A step is cancelled or departed from for a stated reason only");
            }
        }
    }
}
