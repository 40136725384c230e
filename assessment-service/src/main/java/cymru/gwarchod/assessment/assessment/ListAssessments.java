package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.casefile.FreshRelations;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the assessments of one case, the first one first; a case out of scope has none. */
@ApplicationScoped
public class ListAssessments {

    private final Assessments assessments;
    private final FreshRelations fresh;
    private final AuditTrail audit;

    ListAssessments(Assessments assessments, FreshRelations fresh, AuditTrail audit) {
        this.assessments = assessments;
        this.fresh = fresh;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Assessments.SeenSummary> handle(Assessments.Query query, AgencyScope scope) {
        List<Assessments.SeenSummary> page = assessments.list(query, fresh.honoured(scope));
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.summary().id().value())
                        .toList(),
                AssessmentAccess.SUMMARY,
                page.stream()
                        .findFirst()
                        .map(seen -> seen.access().basis().name())
                        .orElse("NONE"));
        return page;
    }
}
