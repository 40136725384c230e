package cymru.gwarchod.statutoryclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The released clock, built once, and instants written as people say them. */
final class Fixture {

    static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.released();
    static final PolicyPack PACK = PolicyPack.guidance2010Draft();
    static final StatutoryClock CLOCK = new StatutoryClock(PACK, CALENDAR);

    private Fixture() {}

    /** The instant of a wall time in Wales, for example {@code 2026-04-09T15:30}. */
    static Instant local(String wallTime) {
        return LocalDateTime.parse(wallTime).atZone(StatutoryClock.ZONE).toInstant();
    }

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    /** A trigger at ten in the morning. */
    static Due due(PeriodId id, String date) {
        return CLOCK.due(id, local(date + "T10:00"));
    }
}
