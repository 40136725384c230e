package cymru.gwarchod.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import cymru.gwarchod.access.token.TokenRevocation;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** That tokens were revoked; every service refuses them from the moment it hears of it. */
public record TokenRevoked(Instant occurredAt, Data data) implements DomainEvent {

    public static final String TYPE = "cymru.gwarchod.token.revoked.v1";

    /**
     * What is told.
     *
     * @param target the client, {@code issuer#subject} of the person, or the id of the token
     * @param agency of the officer who revoked; of that agency's tokens only, unless {@code everywhere}
     * @param revokedAt system time, as {@code until}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Data(
            UUID revocationId,
            TokenRevocation.RevocationKind kind,
            String target,
            String agency,
            boolean everywhere,
            TokenRevocation.RevocationReason reason,
            Instant revokedAt,
            Instant until,
            String revokedBy) {

        TokenRevocation revocation() {
            return new TokenRevocation(
                    revocationId,
                    new TokenRevocation.Target(kind, target),
                    agency,
                    everywhere,
                    reason,
                    revokedAt,
                    until,
                    revokedBy);
        }
    }

    /**
     * The event of a revocation.
     *
     * @param occurredAt domain time
     */
    public static TokenRevoked of(TokenRevocation revocation, Instant occurredAt) {
        return new TokenRevoked(
                occurredAt,
                new Data(
                        revocation.id(),
                        revocation.target().kind(),
                        revocation.target().value(),
                        revocation.agency(),
                        revocation.everywhere(),
                        revocation.reason(),
                        revocation.at(),
                        revocation.until(),
                        revocation.by()));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String aggregateType() {
        return "token-revocation";
    }

    @Override
    public UUID aggregateId() {
        return data.revocationId();
    }

    @Override
    public Set<String> audience() {
        return Set.of();
    }
}
