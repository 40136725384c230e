package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** It was decided in assessment-service whether a meeting is convened for a child at mild risk (MEET-08). */
@ApplicationScoped
public class LearnOfMeetingDecision {

    private final CaseFiles caseFiles;

    LearnOfMeetingDecision(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Keeps the decision; answers whether its assessment is known. */
    @Transactional
    public boolean handle(AssessmentId assessment, CaseFacts.MeetingDecision decision, SystemScope scope) {
        return caseFiles.keep(decision, assessment, scope);
    }
}
