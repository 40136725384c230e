package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.casefile.Coverage;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells the clock of the assessment what is covered already (AMB-27). */
@ApplicationScoped
class CompletedAssessments implements Coverage {

    private final Assessments assessments;

    CompletedAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public Optional<Instant> lastCompletionOf(ChildId child, SystemScope scope) {
        return assessments.lastCompletionOf(child, scope);
    }
}
