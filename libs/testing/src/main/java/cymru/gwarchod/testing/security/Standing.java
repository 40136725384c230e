package cymru.gwarchod.testing.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a relation can stand at the moment of a decision: in force, or in one of the ways in which it is not. Moments at the
 * very edge, because that is where a comparison goes wrong.
 */
enum Standing {
    CONFIRMED("CONFIRMED", Standing.EARLIER, null),
    /** In force from this very moment. */
    JUST_BEGUN("CONFIRMED", Standing.NOW, null),
    CLAIMED("CLAIMED", Standing.EARLIER, null),
    ENDED("ENDED", Standing.EARLIER, Standing.NOW),
    /** Nobody ended it; its time is up at this very moment. */
    LAPSED("CONFIRMED", Standing.EARLIER, Standing.NOW),
    NOT_YET("CONFIRMED", Standing.LATER, null);

    private static final String EARLIER = "2026-06-01T00:00:00Z";
    private static final String NOW = "2026-06-15T12:00:00Z";
    private static final String LATER = "2026-06-15T12:00:00.000001Z";

    private final String state;
    private final String from;
    private final @Nullable String to;

    Standing(String state, String from, @Nullable String to) {
        this.state = state;
        this.from = from;
        this.to = to;
    }

    /** The moment of the decision. */
    static Instant moment() {
        return Instant.parse(NOW);
    }

    /** Whether a relation that stands so opens anything, as the security model has it. */
    boolean opens() {
        return this == CONFIRMED || this == JUST_BEGUN;
    }

    String state() {
        return state;
    }

    String from() {
        return from;
    }

    @Nullable String to() {
        return to;
    }
}
