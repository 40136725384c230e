package cymru.gwarchod.obligations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody decided, away from the service that owns the obligation, to miss or vary its step (COMP-02). The reason
 * stays where it was recorded.
 *
 * @param agency the one that owes the step
 */
@StatutoryRule("COMP-02")
public record DepartureRecorded(Instant occurredAt, String agency, Data data) implements DomainEvent {

    public static final String TYPE = "cymru.gwarchod.departure.recorded.v1";

    /**
     * What is told.
     *
     * @param rule the rule departed from
     * @param decisionMaker {@code person:issuer#subject}
     * @param record where the reason is read, a path of the public space
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Data(UUID obligationId, String rule, String decisionMaker, Instant decidedAt, String record) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateType() {
        return "departure";
    }

    @Override
    public UUID aggregateId() {
        return data.obligationId();
    }

    @Override
    public Set<String> audience() {
        return Set.of(agency);
    }
}
