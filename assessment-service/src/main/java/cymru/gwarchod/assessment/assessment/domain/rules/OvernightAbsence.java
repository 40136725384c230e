package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** AMB-15: a child was missing overnight or longer where it was absent at 03:00 in Wales on any day. */
@StatutoryRule("AMB-15")
public final class OvernightAbsence {
    private static final ZoneId WALES = ZoneId.of("Europe/London");
    private static final LocalTime DEEP_NIGHT = LocalTime.of(3, 0);

    private OvernightAbsence() {}

    /** Whether the time from leaving to return holds three o'clock in the morning, both ends included. */
    public static boolean isOvernight(Instant missingSince, Instant returnedAt) {
        ZonedDateTime left = missingSince.atZone(WALES);
        ZonedDateTime next = left.with(DEEP_NIGHT);
        if (next.isBefore(left)) {
            next = left.plusDays(1).with(DEEP_NIGHT);
        }
        return !next.toInstant().isAfter(returnedAt);
    }
}
