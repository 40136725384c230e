package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentSummary;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.casefile.FreshRelations;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the summary of an assessment; the form is not touched (SHARE-01). */
@ApplicationScoped
public class ReadAssessment {

    private final Assessments assessments;
    private final FreshRelations fresh;
    private final AuditTrail audit;

    ReadAssessment(Assessments assessments, FreshRelations fresh, AuditTrail audit) {
        this.assessments = assessments;
        this.fresh = fresh;
        this.audit = audit;
    }

    /** The summary, or absent. */
    @Transactional
    public Outcome<AssessmentSummary, AssessmentOutcome.Refused> handle(AssessmentId id, AgencyScope scope) {
        Optional<Assessments.SeenSummary> seen = assessments.findSummary(id, fresh.honoured(scope));
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        AssessmentSummary summary = seen.get().summary();
        audit.allowed(
                id.value(), Optional.of(summary.child().value()), seen.get().access());
        return new Outcome.Done<>(summary, seen.get().access());
    }
}
