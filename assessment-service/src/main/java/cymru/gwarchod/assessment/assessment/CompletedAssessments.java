package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.casefile.Coverage;
import cymru.gwarchod.assessment.reassessment.AssessedChild;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells the clocks of assessment and reassessment what is completed already (AMB-27, SERAF-09). */
@ApplicationScoped
class CompletedAssessments implements Coverage, AssessedChild {

    private final Assessments assessments;

    CompletedAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Optional<Instant> lastCompletionOf(ChildId child, SystemScope scope) {
        return assessments.lastCompletionOf(child, scope);
    }

    @Override
    public Optional<Latest> latestOf(ChildId child, SystemScope scope) {
        return assessments.latestCompletedOf(child, scope).map(CompletedAssessments::latest);
    }

    @Override
    public Optional<Latest> latestOf(CaseId caseId, AgencyScope scope) {
        return assessments.latestCompletedOf(caseId, scope).map(CompletedAssessments::latest);
    }

    private static Latest latest(Assessments.Completed completed) {
        return new Latest(completed.id(), completed.effective(), completed.at());
    }
}
