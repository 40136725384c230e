package cymru.gwarchod.referral.concern;

import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.concern.domain.Concern;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The events of a concern report. */
public final class ConcernEvents {

    public static final String REPORTED = "cymru.gwarchod.concern.reported.v1";

    private ConcernEvents() {}

    /** What others may know of a report: that there is one, and whether it is urgent; not from whom (F8). */
    public record Reported(UUID concernId, boolean immediateRisk, Instant reportedAt) {}

    static DomainEvent reported(Concern concern) {
        return new Published(concern);
    }

    private record Published(Concern concern) implements DomainEvent {
        @Override
        public String type() {
            return REPORTED;
        }

        @Override
        public String aggregateType() {
            return "concern";
        }

        @Override
        public UUID aggregateId() {
            return concern.id().value();
        }

        @Override
        public Instant occurredAt() {
            return concern.reportedAt();
        }

        @Override
        public Set<String> audience() {
            return Set.of(concern.reporter().agency().value());
        }

        @Override
        public Reported data() {
            return new Reported(aggregateId(), concern.immediateRisk(), concern.reportedAt());
        }
    }
}
