package cymru.gwarchod.obligations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.outbox.DomainEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * That another policy pack holds from a day on (SYS-08). All such events are about one record, so that every service takes
 * the packs in the order in which they were told.
 */
public record RulesetActivated(Instant occurredAt, Data data) implements DomainEvent {

    public static final String TYPE = "cymru.gwarchod.ruleset.activated.v1";

    private static final UUID RULESETS =
            UUID.nameUUIDFromBytes("cymru.gwarchod/rulesets".getBytes(StandardCharsets.UTF_8));

    /**
     * What is told.
     *
     * @param pack id and version, as records pin it
     * @param effectiveFrom the first day whose triggers are counted with it
     * @param document the pack, character for character
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Data(String pack, LocalDate effectiveFrom, String document, Instant activatedAt) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateType() {
        return "ruleset";
    }

    @Override
    public UUID aggregateId() {
        return RULESETS;
    }

    @Override
    public Set<String> audience() {
        return Set.of();
    }
}
