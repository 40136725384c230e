package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.ReviewOutcome;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The event of a review. No partner's feed has it. */
public final class BreakGlassEvents {

    public static final String REVIEWED = "cymru.gwarchod.break-glass.reviewed.v1";

    private BreakGlassEvents() {}

    /** What the review of an emergency access said. */
    public record Reviewed(UUID grantId, UUID caseId, UUID childId, ReviewOutcome outcome, Instant reviewedAt) {}

    static DomainEvent reviewed(BreakGlassGrant grant, BreakGlassGrant.Review review) {
        return new Published(
                grant.id().value(),
                review.at(),
                new Reviewed(
                        grant.id().value(),
                        grant.whose().caseId().value(),
                        grant.whose().child().value(),
                        review.outcome(),
                        review.at()));
    }

    private record Published(UUID aggregateId, Instant occurredAt, Object data) implements DomainEvent {
        @Override
        public String type() {
            return REVIEWED;
        }

        @Override
        public String aggregateType() {
            return "break-glass-grant";
        }

        @Override
        public Set<String> audience() {
            return Set.of();
        }
    }
}
