package cymru.gwarchod.meeting.fact;

import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A fact of this service on its way to the others.
 *
 * @param data ids, codes and dates; no name, address or free text
 */
public record PublishedFact(
        String type, String aggregateType, UUID aggregateId, Instant occurredAt, Set<String> audience, Object data)
        implements DomainEvent {}
