package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.referral.domain.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the inbox of an authority, or what the caller or the caller's agency handed in; oldest receipt first. */
@ApplicationScoped
public class ListReferrals {

    private final Referrals referrals;
    private final AuditTrail audit;

    ListReferrals(Referrals referrals, AuditTrail audit) {
        this.referrals = referrals;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Referrals.Seen> handle(Referrals.Query query, AgencyScope scope) {
        List<Referrals.Seen> page = referrals.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.referral().id().value())
                        .toList(),
                scope.reaches().getFirst().view(),
                scope.reaches().getFirst().relation().name());
        return page;
    }
}
