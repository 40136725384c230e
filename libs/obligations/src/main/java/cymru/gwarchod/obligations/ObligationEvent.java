package cymru.gwarchod.obligations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.Timeliness;
import cymru.gwarchod.statutoryclock.Timeliness.Progress;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
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

    public static final String DEPARTED = "cymru.gwarchod.obligation.departed.v1";

    /** All types, for readers. */
    public static final Set<String> TYPES = Set.of(OPENED, MET, OVERDUE, CANCELLED, MOVED, DEPARTED);

    /**
     * The state of an obligation after the event.
     *
     * @param progress OPEN, DONE or CANCELLED; whether done means MET or MET_LATE follows from {@code limit}
     * @param childId absent until it is known who the child is
     * @param caseId the case, or the submission where there is none
     * @param rule the rule of the pack, such as {@code TIME-01}
     * @param dueOn the last day, civil date, Europe/London
     * @param limit the instant up to which it is in time: exclusive for days, inclusive for hours
     * @param hours whether the period is counted in hours
     * @param version rises with each event
     * @param replacedBy the obligation that took its place, where one did
     * @param departedAt when somebody decided to depart from the rule (COMP-02); progress and due date stay what they are
     * @param movedFrom the last day before a calendar last moved it (TIME-R7)
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record State(
            UUID obligationId,
            String kind,
            String rule,
            String strength,
            String pack,
            String calendar,
            Optional<UUID> childId,
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
            long version,
            Optional<UUID> replacedBy,
            Optional<Instant> departedAt,
            Optional<LocalDate> movedFrom) {

        /** When it is due, with all that it was counted from. */
        public Due due() {
            return new Due(
                    new PeriodId(rule),
                    PolicyPack.Ref.parse(pack),
                    calendar,
                    trigger,
                    StatutoryClock.localDate(trigger),
                    dueOn,
                    hours ? null : limit,
                    hours ? limit : null,
                    lastWorkingDay);
        }

        /**
         * Where it stands, and by how much it was or is late (TIME-R8). Derived every time; a departure changes the status
         * and never the lateness.
         */
        public Timeliness timeliness(Instant now) {
            Timeliness judged = Timeliness.of(due(), whatBecameOfIt(), now);
            return departedAt.isPresent() ? new Timeliness(TimelinessStatus.DEPARTED, judged.lateness()) : judged;
        }

        private Progress whatBecameOfIt() {
            return switch (progress) {
                case "DONE" -> new Progress.Done(doneAt.orElseThrow());
                case "CANCELLED" -> new Progress.Cancelled(doneAt.orElseThrow(), reason.orElseThrow());
                default -> new Progress.Open();
            };
        }
    }

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
