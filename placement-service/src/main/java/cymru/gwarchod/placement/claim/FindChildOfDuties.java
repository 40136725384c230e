package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds the child whom the duties of a placement name to who owes them: none that the owner may not know. */
@ApplicationScoped
public class FindChildOfDuties {

    private final Claims claims;

    FindChildOfDuties(Claims claims) {
        this.claims = claims;
    }

    /** The child, if the authority that placed is confirmed, or takes no part and the host authority keeps the duties. */
    @Transactional
    public Optional<ChildId> handle(NotificationId id, AgencyScope scope) {
        List<Claim> claimed = claims.of(id, scope);
        return claimed.stream()
                .filter(claim -> claim.relation() == ClaimedRelation.PLACING_LA)
                .findFirst()
                .map(placing -> placing.isConfirmed() ? placing.child() : Optional.<ChildId>empty())
                .orElseGet(() -> claimed.stream().findFirst().flatMap(Claim::child));
    }
}
