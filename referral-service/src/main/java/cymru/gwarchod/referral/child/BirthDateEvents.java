package cymru.gwarchod.referral.child;

import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.child.domain.BirthDateDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The event of a decision on a birth date. What the decision rests on is not in it. */
public final class BirthDateEvents {

    public static final String DECIDED = "cymru.gwarchod.birth-date.decided.v1";

    private BirthDateEvents() {}

    /**
     * What other services' rules of age need.
     *
     * @param dateOfBirth by which ages are counted from now on, as if it were known
     */
    public record Decided(UUID decisionId, UUID childId, LocalDate dateOfBirth, Instant decidedAt) {}

    static DomainEvent decided(BirthDateDecision decision) {
        return new Published(
                decision.child().value(),
                decision.decidedAt(),
                decision.by().agency().value(),
                new Decided(
                        decision.id().value(), decision.child().value(), decision.dateOfBirth(), decision.decidedAt()));
    }

    private record Published(UUID aggregateId, Instant occurredAt, String agency, Decided data) implements DomainEvent {

        @Override
        public String type() {
            return DECIDED;
        }

        @Override
        public String aggregateType() {
            return "child";
        }

        @Override
        public Set<String> audience() {
            return Set.of(agency);
        }
    }
}
