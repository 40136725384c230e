package cymru.gwarchod.referral.chronology.domain;

import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened, as the owning service told of it.
 *
 * @param record what it happened to: the relations to that record decide who hears of it
 * @param occurredAt domain time
 * @param source the service that owns the fact
 * @param subject path of the record that tells more to whoever may read it
 * @param details codes and dates only
 */
public record ChronologyEntry(
        EntryId id,
        EventType type,
        RecordId record,
        Optional<ChildId> child,
        Instant occurredAt,
        String source,
        String subject,
        Map<Detail, String> details) {

    public ChronologyEntry {
        details = Map.copyOf(details);
    }

    /** The id of an entry: that of the event, or made from it where the event belongs to several cases. */
    public record EntryId(UUID value) {}

    /** A case, or a submission: a concern report, a referral, a notification of a placement. */
    public record RecordId(UUID value) {}
}
