package cymru.gwarchod.statutoryclock;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Ages on a day, and what an uncertain birth date means for an age limit (TIME-13, TIME-14). The day is the day of the
 * event, never today.
 */
@StatutoryRule({"TIME-13", "TIME-14"})
public final class Ages {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Ages() {}

    /**
     * Completed years on a day.
     *
     * @throws IllegalArgumentException for a day before the birth
     */
    public static int on(LocalDate day, LocalDate born) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException(day + " is before the birth");
        }
        return Math.toIntExact(ChronoUnit.YEARS.between(born, day));
    }

    /** The day a person reaches an age; someone born on 29 February does so on 1 March of a common year (AMB-26). */
    public static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return MonthDay.from(born).equals(LEAP_DAY) && !day.isLeapYear() ? day.plusDays(1) : day;
    }

    /** How a person stands to an age limit on a day. */
    public static Standing against(int limit, BirthDate birthDate, LocalDate day) {
        return switch (birthDate) {
            case BirthDate.Known(LocalDate born) ->
                birthday(born, limit).isAfter(day) ? Standing.UNDER : Standing.REACHED;
            case BirthDate.Estimated(LocalDate born) ->
                birthday(born, limit).isAfter(day) ? Standing.UNDER : Standing.UNDER_UNTIL_DECIDED;
            case BirthDate.Unknown() -> Standing.UNDER_UNTIL_DECIDED;
        };
    }

    /** The day a protection by age ends: none while the birth date is an estimate or unknown (AMB-30). */
    public static Optional<LocalDate> protectionEndsOn(int limit, BirthDate birthDate) {
        return switch (birthDate) {
            case BirthDate.Known(LocalDate born) -> Optional.of(birthday(born, limit));
            case BirthDate.Estimated estimated -> Optional.empty();
            case BirthDate.Unknown() -> Optional.empty();
        };
    }

    /** How a person stands to an age limit. */
    public enum Standing {
        UNDER,
        /** An estimate says otherwise, or nobody knows: protected as under the limit until social services decide. */
        UNDER_UNTIL_DECIDED,
        REACHED;

        /** Whether a protection for those under the limit applies; an estimate never removes it (AMB-30). */
        public boolean isProtected() {
            return this != REACHED;
        }
    }

    /** What is known of a birth date. */
    public sealed interface BirthDate {

        /** Documented, or decided by social services. */
        record Known(LocalDate date) implements BirthDate {}

        /** Estimated, or disputed. */
        record Estimated(LocalDate date) implements BirthDate {}

        /** Nobody knows. */
        record Unknown() implements BirthDate {}
    }
}
