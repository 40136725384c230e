package cymru.gwarchod.placement.claim;

import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.vocabulary.ChildId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The events of a claim: other services hear of those that were confirmed, once it is known who the child is. */
public final class ClaimEvents {

    public static final String CONFIRMED = "cymru.gwarchod.placement-claim.confirmed.v1";
    public static final String ENDED = "cymru.gwarchod.placement-claim.ended.v1";

    private ClaimEvents() {}

    /**
     * That a home or an authority now stands in the relation.
     *
     * @param subject {@code unit:…} or {@code agency:…}
     */
    public record Confirmed(
            UUID notificationId,
            UUID placementId,
            UUID childId,
            ClaimedRelation relation,
            String subject,
            Instant confirmedAt) {}

    /**
     * That it no longer does.
     *
     * @param subject {@code unit:…} or {@code agency:…}
     * @param reason a fixed code
     */
    public record Ended(
            UUID notificationId,
            UUID placementId,
            UUID childId,
            ClaimedRelation relation,
            String subject,
            Instant endedAt,
            String reason) {}

    static DomainEvent confirmed(Claim claim, ChildId child, Instant at) {
        return new Published(
                CONFIRMED,
                claim,
                at,
                new Confirmed(
                        claim.notification().value(),
                        claim.placement().value(),
                        child.value(),
                        claim.relation(),
                        claim.subject().asText(),
                        at));
    }

    static DomainEvent ended(Claim claim, ChildId child, String reason, Instant at) {
        return new Published(
                ENDED,
                claim,
                at,
                new Ended(
                        claim.notification().value(),
                        claim.placement().value(),
                        child.value(),
                        claim.relation(),
                        claim.subject().asText(),
                        at,
                        reason));
    }

    private record Published(String type, Claim claim, Instant occurredAt, Object data) implements DomainEvent {

        @Override
        public String aggregateType() {
            return "placement-claim";
        }

        @Override
        public UUID aggregateId() {
            return claim.id().value();
        }

        /** The host side alone: its time may be that of the child being identified. */
        @Override
        public Set<String> audience() {
            return Set.of(claim.host().value());
        }
    }
}
