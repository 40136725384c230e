package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A referral was received, changed hands or ended in referral-service. */
@ApplicationScoped
public class LearnOfReferral {

    private final CaseFiles caseFiles;

    LearnOfReferral(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * Keeps the referral with its case; answers the case, or empty where that is not known yet.
     *
     * @param rejected whether it has ended
     */
    @Transactional
    public Optional<CaseFacts> handle(
            CaseFacts.ReceivedReferral referral, CaseId caseId, boolean rejected, SystemScope scope) {
        if (caseFiles.find(caseId, scope).isEmpty()) {
            return Optional.empty();
        }
        if (rejected) {
            caseFiles.drop(referral, scope);
        } else {
            caseFiles.keep(referral, caseId, scope);
        }
        return caseFiles.find(caseId, scope);
    }
}
