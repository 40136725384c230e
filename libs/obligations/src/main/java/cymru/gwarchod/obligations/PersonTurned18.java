package cymru.gwarchod.obligations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * That a child of whose birth date nobody doubts has turned 18 (ADULT-01). An estimated date tells nothing (AMB-30); who
 * was born on 29 February turns 18 on 1 March (AMB-26). Told once, at the beginning of the birthday.
 *
 * @param agencies those responsible for an open case of the person
 */
@StatutoryRule({"AMB-26", "AMB-30"})
public record PersonTurned18(Instant occurredAt, Set<String> agencies, Data data) implements DomainEvent {

    public static final String TYPE = "cymru.gwarchod.person.turned-18.v1";

    public PersonTurned18 {
        agencies = Set.copyOf(agencies);
    }

    /**
     * What is told.
     *
     * @param childId the person, under the id that the child had
     * @param birthday the civil day
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Data(UUID childId, LocalDate birthday) {}

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateType() {
        return "child";
    }

    @Override
    public UUID aggregateId() {
        return data.childId();
    }

    @Override
    public Set<String> audience() {
        return agencies;
    }
}
