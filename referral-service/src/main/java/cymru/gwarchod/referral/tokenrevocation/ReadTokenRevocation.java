package cymru.gwarchod.referral.tokenrevocation;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.token.TokenRevocation;
import cymru.gwarchod.access.token.TokenRevocations;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads what an officer of the own agency has revoked. */
@ApplicationScoped
public class ReadTokenRevocation {

    private final TokenRevocations revocations;
    private final AuditTrail audit;

    ReadTokenRevocation(TokenRevocations revocations, AuditTrail audit) {
        this.revocations = revocations;
        this.audit = audit;
    }

    /** The revocation, or empty where the own agency has none of this id. */
    @Transactional
    public Optional<TokenRevocation> handle(UUID id, AgencyScope scope) {
        String own = scope.caller().agency().code().value();
        Optional<TokenRevocation> found =
                revocations.find(id).filter(revocation -> revocation.agency().equals(own));
        found.ifPresent(revocation -> audit.allowed(revocation.id(), Optional.empty(), TokenRevocationAccess.OWN));
        return found;
    }
}
