package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.Subject;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.AllocationEndReason;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The events of an allocation. No name and no free text is in any of them. */
public final class AllocationEvents {

    public static final String MADE = "cymru.gwarchod.allocation.made.v1";
    public static final String ENDED = "cymru.gwarchod.allocation.ended.v1";

    private AllocationEvents() {}

    /**
     * To whom a case is allocated.
     *
     * @param team unit code
     * @param socialWorker {@code person:issuer#subject}
     */
    public record Made(
            UUID allocationId,
            UUID caseId,
            UUID childId,
            String authority,
            String team,
            String socialWorker,
            Instant allocatedAt) {}

    /** That it is no longer. */
    public record Ended(UUID allocationId, UUID caseId, Instant endedAt, AllocationEndReason reason) {}

    static DomainEvent made(Allocation made) {
        return new Published(
                MADE,
                made,
                made.allocatedAt(),
                new Made(
                        made.id().value(),
                        made.whose().caseId().value(),
                        made.whose().child().value(),
                        made.whose().localAuthority(),
                        made.to().team().value(),
                        new Subject.OfPerson(made.to().socialWorker()).asText(),
                        made.allocatedAt()));
    }

    static DomainEvent ended(Allocation ended, Allocation.Ending ending) {
        return new Published(
                ENDED,
                ended,
                ending.at(),
                new Ended(ended.id().value(), ended.whose().caseId().value(), ending.at(), ending.reason()));
    }

    private record Published(String type, Allocation allocation, Instant occurredAt, Object data)
            implements DomainEvent {
        @Override
        public String aggregateType() {
            return "allocation";
        }

        @Override
        public UUID aggregateId() {
            return allocation.id().value();
        }

        @Override
        public Set<String> audience() {
            return Set.of(allocation.whose().agency().value());
        }
    }
}
