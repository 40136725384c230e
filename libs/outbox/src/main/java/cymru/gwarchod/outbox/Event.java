package cymru.gwarchod.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact, in the past tense, as it travels between services.
 *
 * @param id unique; consumers drop what they have seen
 * @param type literal, {@code cymru.gwarchod.<noun>.<past>.v<n>}
 * @param source the service that owns the fact
 * @param aggregateType kind of record, such as {@code referral}
 * @param aggregateId the record; order is kept for each
 * @param time when it happened, domain time
 * @param data what the rules of other services need; never a name, an address or free text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Event(
        UUID id, String type, String source, String aggregateType, UUID aggregateId, Instant time, JsonNode data) {}
