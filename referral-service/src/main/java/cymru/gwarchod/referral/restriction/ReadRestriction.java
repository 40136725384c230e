package cymru.gwarchod.referral.restriction;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.CaseRestrictions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one restriction. */
@ApplicationScoped
public class ReadRestriction {

    private final CaseRestrictions restrictions;
    private final AuditTrail audit;

    ReadRestriction(CaseRestrictions restrictions, AuditTrail audit) {
        this.restrictions = restrictions;
        this.audit = audit;
    }

    /** The restriction, or empty. */
    @Transactional
    public Optional<CaseRestrictions.Seen> handle(CaseRestriction.RestrictionId id, AgencyScope scope) {
        Optional<CaseRestrictions.Seen> seen = restrictions.find(id, scope);
        seen.ifPresent(found -> audit.allowed(
                id.value(), Optional.of(found.restriction().whose().child().value()), found.access()));
        return seen;
    }
}
