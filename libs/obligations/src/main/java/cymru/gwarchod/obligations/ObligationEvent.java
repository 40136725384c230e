package cymru.gwarchod.obligations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** That something happened to an obligation, with the whole of its state, so that a reader can start anywhere. */
public record ObligationEvent(String type, Instant occurredAt, State state) implements DomainEvent {

    public static final String OPENED = "cymru.gwarchod.obligation.opened.v1";
    public static final String MET = "cymru.gwarchod.obligation.met.v1";
    public static final String OVERDUE = "cymru.gwarchod.obligation.overdue.v1";
    public static final String CANCELLED = "cymru.gwarchod.obligation.cancelled.v1";
    public static final String MOVED = "cymru.gwarchod.obligation.moved.v1";

    /** All types, for readers. */
    public static final Set<String> TYPES = Set.of(OPENED, MET, OVERDUE, CANCELLED, MOVED);

    /**
     * The state of an obligation after the event.
     *
     * @param progress OPEN, DONE or CANCELLED; whether done means MET or MET_LATE follows from {@code limit}
     * @param rule the rule of the pack, such as {@code TIME-01}
     * @param dueOn the last day, civil date, Europe/London
     * @param limit the instant up to which it is in time: exclusive for days, inclusive for hours
     * @param hours whether the period is counted in hours
     * @param version rises with each event
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record State(
            UUID obligationId,
            String kind,
            String rule,
            String strength,
            String pack,
            String calendar,
            UUID childId,
            UUID caseId,
            UUID triggerRecord,
            Instant trigger,
            LocalDate dueOn,
            Instant limit,
            boolean hours,
            LocalDate lastWorkingDay,
            String ownerAgency,
            String localAuthority,
            String ownerRole,
            Optional<String> ownerPerson,
            String priority,
            String link,
            String progress,
            Optional<Instant> doneAt,
            Optional<String> reason,
            long version) {}

    @Override
    public String aggregateType() {
        return "obligation";
    }

    @Override
    public UUID aggregateId() {
        return state.obligationId();
    }

    @Override
    public Set<String> audience() {
        return Set.of(state.ownerAgency());
    }

    @Override
    public State data() {
        return state;
    }
}
