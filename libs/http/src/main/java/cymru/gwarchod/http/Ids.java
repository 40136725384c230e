package cymru.gwarchod.http;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDv7 (RFC 9562, 5.7): ids that sort by the millisecond they were made in and cannot be guessed. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /**
     * A new id.
     *
     * @param now the moment it is made, from the injected clock; before 1970 is refused
     * @throws IllegalArgumentException if the moment does not fit into 48 bits of milliseconds
     */
    public static UUID next(Instant now) {
        var millis = now.toEpochMilli();
        if (millis < 0 || millis >>> 48 != 0) {
            throw new IllegalArgumentException("No UUIDv7 for that moment");
        }
        var high = millis << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        var low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
