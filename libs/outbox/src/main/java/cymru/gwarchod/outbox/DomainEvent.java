package cymru.gwarchod.outbox;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What a use case publishes; each service's events are records that implement it. */
public interface DomainEvent {

    /** The literal type, {@code cymru.gwarchod.<noun>.<past>.v<n>}. */
    String type();

    /** Kind of record, such as {@code referral}. */
    String aggregateType();

    /** The record. */
    UUID aggregateId();

    /** When it happened, domain time. */
    Instant occurredAt();

    /** Codes of the agencies whose partner feed shows that it happened. */
    Set<String> audience();

    /** A record of what other services' rules need; serialised as the event's data. */
    Object data();
}
