package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.assessment.assessment.domain.LoweredCategories;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists every override that lowers a category for the lead officer, whether or not it needed anybody's approval (AMB-31). */
@ApplicationScoped
@StatutoryRule("AMB-31")
public class ListLoweredCategories {

    private final LoweredCategories lowered;
    private final AuditTrail audit;

    ListLoweredCategories(LoweredCategories lowered, AuditTrail audit) {
        this.lowered = lowered;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<LoweredCategories.Lowered> handle(LoweredCategories.Query query, AgencyScope scope) {
        List<LoweredCategories.Lowered> page = lowered.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(found -> found.override().proposal().id().value())
                        .toList(),
                AssessmentAccess.FORM,
                page.isEmpty() ? "NONE" : Relation.RESPONSIBLE_LA.name());
        return page;
    }
}
