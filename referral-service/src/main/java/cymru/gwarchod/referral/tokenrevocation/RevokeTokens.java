package cymru.gwarchod.referral.tokenrevocation;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.access.token.TokenRevocation;
import cymru.gwarchod.access.token.TokenRevocations;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.outbox.TokenRevoked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Takes tokens out of use in every service. A revocation is the quick brake and ends by itself; that the realm gives no new
 * tokens to the client or the person is for its administrator to see to meanwhile.
 */
@ApplicationScoped
public class RevokeTokens {

    /** The longest revocation. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final TokenRevocations revocations;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final SystemClock systemClock;
    private final DomainClock domainClock;

    RevokeTokens(
            TokenRevocations revocations,
            Outbox outbox,
            AuditTrail audit,
            SystemClock systemClock,
            DomainClock domainClock) {
        this.revocations = revocations;
        this.outbox = outbox;
        this.audit = audit;
        this.systemClock = systemClock;
        this.domainClock = domainClock;
    }

    /** What to revoke, why and how long. */
    public record Command(TokenRevocation.Target target, TokenRevocation.RevocationReason reason, Instant until) {}

    /** Revokes; empty where the end is not within the bounds. */
    @Transactional
    public Optional<TokenRevocation> handle(Command command, AgencyScope scope) {
        // Tokens and their ends are of the machine's time, which nobody moves.
        Instant now = systemClock.now().truncatedTo(ChronoUnit.MICROS);
        if (!command.until().isAfter(now) || command.until().isAfter(now.plus(LONGEST))) {
            return Optional.empty();
        }
        Caller officer = scope.caller();
        TokenRevocation revocation = new TokenRevocation(
                Ids.next(now),
                command.target(),
                officer.agency().code().value(),
                officer.agency().type() == AgencyType.PLATFORM,
                command.reason(),
                now,
                command.until().truncatedTo(ChronoUnit.MICROS),
                officer.self().asText());
        revocations.add(revocation);
        outbox.publish(TokenRevoked.of(revocation, domainClock.now()));
        audit.allowed(revocation.id(), Optional.empty(), TokenRevocationAccess.OWN);
        return Optional.of(revocation);
    }
}
