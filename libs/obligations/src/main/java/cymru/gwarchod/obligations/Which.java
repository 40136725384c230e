package cymru.gwarchod.obligations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which open obligations are meant.
 *
 * @param child only those about this child; absent where the record says enough
 * @param triggerRecord only those that this record set off
 * @param triggeredUntil only those whose period had started by then
 */
public record Which(Optional<UUID> child, String kind, Optional<UUID> triggerRecord, Optional<Instant> triggeredUntil) {

    /** One of the two names them. */
    public Which {
        if (child.isEmpty() && triggerRecord.isEmpty()) {
            throw new IllegalArgumentException("neither a child nor a record");
        }
    }

    /** Every open one of this kind about the child that had started by then. */
    public static Which startedBy(UUID child, String kind, Instant until) {
        return new Which(Optional.of(child), kind, Optional.empty(), Optional.of(until));
    }

    /** Every open one of this kind about the child. */
    public static Which all(UUID child, String kind) {
        return new Which(Optional.of(child), kind, Optional.empty(), Optional.empty());
    }

    /** The one that this record set off, whoever the child is. */
    public static Which setOffBy(String kind, UUID triggerRecord) {
        return new Which(Optional.empty(), kind, Optional.of(triggerRecord), Optional.empty());
    }

    /** The one that this record set off. */
    public static Which setOffBy(UUID child, String kind, UUID triggerRecord) {
        return new Which(Optional.of(child), kind, Optional.of(triggerRecord), Optional.empty());
    }
}
