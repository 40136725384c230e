package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** An assessment was completed, or its category changed, in assessment-service. */
@ApplicationScoped
public class LearnOfAssessment {

    private final CaseFiles caseFiles;

    LearnOfAssessment(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Keeps the assessment; answers the case, or empty where that is not known yet. */
    @Transactional
    public Optional<CaseFacts> handle(CaseFacts.CompletedAssessment assessment, CaseId caseId, SystemScope scope) {
        if (caseFiles.find(caseId, scope).isEmpty()) {
            return Optional.empty();
        }
        caseFiles.keep(assessment, caseId, scope);
        return caseFiles.find(caseId, scope);
    }

    /** Keeps the category that is in effect now; answers the case, or empty where the assessment is not known yet. */
    @Transactional
    public Optional<CaseFacts> handle(AssessmentId assessment, Category category, CaseId caseId, SystemScope scope) {
        return caseFiles.changeCategory(assessment, category, scope) ? caseFiles.find(caseId, scope) : Optional.empty();
    }
}
