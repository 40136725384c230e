package cymru.gwarchod.obligations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which open obligations are meant.
 *
 * @param triggerRecord only those that this record set off
 * @param triggeredUntil only those whose period had started by then
 */
public record Which(UUID child, String kind, Optional<UUID> triggerRecord, Optional<Instant> triggeredUntil) {

    /** Every open one of this kind about the child that had started by then. */
    public static Which startedBy(UUID child, String kind, Instant until) {
        return new Which(child, kind, Optional.empty(), Optional.of(until));
    }

    /** Every open one of this kind about the child. */
    public static Which all(UUID child, String kind) {
        return new Which(child, kind, Optional.empty(), Optional.empty());
    }

    /** The one that this record set off. */
    public static Which setOffBy(UUID child, String kind, UUID triggerRecord) {
        return new Which(child, kind, Optional.of(triggerRecord), Optional.empty());
    }
}
