package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the calls to assess the child of one case again, the first one first; a case out of scope has none. */
@ApplicationScoped
public class ListReassessments {

    private final Reassessments reassessments;
    private final AuditTrail audit;

    ListReassessments(Reassessments reassessments, AuditTrail audit) {
        this.reassessments = reassessments;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Reassessments.Seen> handle(Reassessments.Query query, AgencyScope scope) {
        List<Reassessments.Seen> page = reassessments.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.reassessment().id().value())
                        .toList(),
                ReassessmentAccess.MEMBER,
                page.stream().findFirst().map(seen -> seen.access().grounds()).orElse("NONE"));
        return page;
    }
}
