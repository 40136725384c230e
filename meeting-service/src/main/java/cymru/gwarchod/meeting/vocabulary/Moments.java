package cymru.gwarchod.meeting.vocabulary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments that callers name. */
public final class Moments {

    private Moments() {}

    /** As it can be kept: PostgreSQL keeps microseconds, and what is answered at once is what is read later. */
    public static Instant kept(Instant named) {
        return named.truncatedTo(ChronoUnit.MICROS);
    }
}
