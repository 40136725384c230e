package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the assessments of one case, the first one first; a case out of scope has none. */
@ApplicationScoped
public class ListAssessments {

    private final Assessments assessments;
    private final AuditTrail audit;

    ListAssessments(Assessments assessments, AuditTrail audit) {
        this.assessments = assessments;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Assessments.SeenSummary> handle(Assessments.Query query, AgencyScope scope) {
        List<Assessments.SeenSummary> page = assessments.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.summary().id().value())
                        .toList(),
                AssessmentAccess.SUMMARY,
                page.stream().findFirst().map(seen -> seen.access().grounds()).orElse("NONE"));
        return page;
    }
}
