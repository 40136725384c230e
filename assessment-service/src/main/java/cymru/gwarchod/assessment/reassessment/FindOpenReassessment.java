package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Whether a case, even one that has ended, is to be assessed again. */
@ApplicationScoped
public class FindOpenReassessment {

    private final Reassessments reassessments;

    FindOpenReassessment(Reassessments reassessments) {
        this.reassessments = reassessments;
    }

    /** Whether one waits, as far as the caller reaches the case. */
    @Transactional
    public boolean handle(CaseId caseId, AgencyScope scope) {
        return reassessments.anyOpenIn(caseId, scope);
    }
}
