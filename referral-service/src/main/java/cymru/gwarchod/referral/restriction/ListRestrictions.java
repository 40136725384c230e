package cymru.gwarchod.referral.restriction;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.restriction.domain.CaseRestrictions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the restrictions of the caller's authority, the first proposal first. */
@ApplicationScoped
public class ListRestrictions {

    private final CaseRestrictions restrictions;
    private final AuditTrail audit;

    ListRestrictions(CaseRestrictions restrictions, AuditTrail audit) {
        this.restrictions = restrictions;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<CaseRestrictions.Seen> handle(CaseRestrictions.Query query, AgencyScope scope) {
        List<CaseRestrictions.Seen> page = restrictions.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.restriction().id().value())
                        .toList(),
                RestrictionAccess.LISTS,
                Relation.RESPONSIBLE_LA.name());
        return page;
    }
}
