package cymru.gwarchod.statutoryclock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The working days of Wales, as an immutable value with a version (TIME-R2, TIME-R7).
 *
 * <p>A working day is Monday to Friday and not a bank or public holiday in England and Wales. A day outside
 * {@link #firstDay()} to {@link #lastDay()} is refused with {@link BeyondCalendarHorizon} by every method.
 *
 * <p>Two calendars of one version hold the same days: the version of a calendar with added days carries a digest of
 * them, so every service that applied the same proclamations shows the same version, whatever their order.
 */
@StatutoryRule({"TIME-R2", "TIME-R7", "TIME-R9"})
public final class WorkingDayCalendar {

    private static final String BUNDLED = "working-days-wales.json";
    private static final int DIGEST_CHARACTERS = 8;

    private final String version;
    private final String releasedVersion;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<LocalDate, Bilingual> bankHolidays;
    private final SortedMap<LocalDate, ProclaimedDay> added;
    private final @Nullable WorkingDayCalendar previous;

    private WorkingDayCalendar(CalendarFile file) {
        this.version = file.version();
        this.releasedVersion = file.version();
        this.firstDay = LocalDate.of(file.firstYear(), 1, 1);
        this.lastDay = LocalDate.of(file.lastYear(), 12, 31);
        this.bankHolidays = file.bankHolidays();
        this.added = new TreeMap<>();
        this.previous = null;
    }

    private WorkingDayCalendar(WorkingDayCalendar previous, ProclaimedDay day) {
        Map<LocalDate, Bilingual> holidays = new HashMap<>(previous.bankHolidays);
        holidays.put(day.date(), day.name());
        this.added = new TreeMap<>(previous.added);
        this.added.put(day.date(), day);
        this.releasedVersion = previous.releasedVersion;
        this.version = releasedVersion + "+" + added.size() + "." + digest(added);
        this.firstDay = previous.firstDay;
        this.lastDay = previous.lastDay;
        this.bankHolidays = Map.copyOf(holidays);
        this.previous = previous;
    }

    /** The calendar released with this library. Building it costs some 100 ms: keep it. */
    public static WorkingDayCalendar released() {
        return new WorkingDayCalendar(CalendarFile.read(StrictJson.resource(BUNDLED)));
    }

    /** What a record pins. */
    public String version() {
        return version;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** The days added since the release, earliest first. */
    public List<ProclaimedDay> added() {
        return List.copyOf(added.values());
    }

    /** Whether people work on this day and, if not, why. */
    public DayKind kindOf(LocalDate date) {
        if (date.isBefore(firstDay) || date.isAfter(lastDay)) {
            throw new BeyondCalendarHorizon(date, firstDay, lastDay);
        }
        if (CalendarFile.isWeekend(date)) {
            return new DayKind.Weekend();
        }
        Bilingual name = bankHolidays.get(date);
        return name == null ? new DayKind.Worked() : new DayKind.BankHoliday(name);
    }

    public boolean isWorkingDay(LocalDate date) {
        return kindOf(date) instanceof DayKind.Worked;
    }

    /** The day itself if it is worked, else the last worked one before it. */
    public LocalDate lastWorkingDayOnOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * This calendar with one more day on which nobody works, under a new version.
     *
     * <p>A bank holiday that the calendar already has gives this same calendar: a repeated proclamation, or one that a
     * later release brought along, changes nothing.
     *
     * @throws IllegalArgumentException for a weekend, which cannot be proclaimed away; ask {@link #kindOf} first
     */
    public WorkingDayCalendar withProclaimedDay(ProclaimedDay day) {
        return switch (kindOf(day.date())) {
            case DayKind.Worked() -> new WorkingDayCalendar(this, day);
            case DayKind.BankHoliday(Bilingual known) -> this;
            case DayKind.Weekend() ->
                throw new IllegalArgumentException(day.date() + " is a weekend; proclaim its substitute");
        };
    }

    /** The calendar of that version among this one and those it grew from: what a record pinned can be recounted. */
    public Optional<WorkingDayCalendar> asOf(String pinnedVersion) {
        for (WorkingDayCalendar calendar = this; calendar != null; calendar = calendar.previous) {
            if (calendar.version.equals(pinnedVersion)) {
                return Optional.of(calendar);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return version;
    }

    private static String digest(SortedMap<LocalDate, ProclaimedDay> days) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (ProclaimedDay day : days.values()) {
                sha.update(
                        (day.date() + "\n" + day.name().en() + "\n" + day.name().cy() + "\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, DIGEST_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether people work on a day, with the reason if not. */
    public sealed interface DayKind {

        /** Monday to Friday, and no holiday. */
        record Worked() implements DayKind {}

        /** A Saturday or Sunday, holiday or not. */
        record Weekend() implements DayKind {}

        /** A bank or public holiday from Monday to Friday. */
        record BankHoliday(Bilingual name) implements DayKind {}
    }

    /** A day proclaimed a bank holiday once, outside the yearly rules. */
    public record ProclaimedDay(LocalDate date, Bilingual name) {}
}
