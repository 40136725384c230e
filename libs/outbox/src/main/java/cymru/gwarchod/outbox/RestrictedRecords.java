package cymru.gwarchod.outbox;

import cymru.gwarchod.access.SystemScope;
import java.util.Collection;
import java.util.UUID;

/** Names the records of a child in this service that carry neither its id nor that of its case. */
public interface RestrictedRecords {

    /** Their ids. */
    Collection<UUID> ofChild(UUID child, SystemScope scope);
}
