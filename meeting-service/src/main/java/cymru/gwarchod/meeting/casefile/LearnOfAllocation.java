package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.AllocationId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** A case was allocated to a team, or the allocation ended, in referral-service. */
@ApplicationScoped
public class LearnOfAllocation {

    private final CaseFiles caseFiles;

    LearnOfAllocation(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Keeps the allocation; answers the case, or empty where that is not known yet. */
    @Transactional
    public Optional<CaseFacts> handle(CaseFacts.Allocation allocation, CaseId caseId, SystemScope scope) {
        if (caseFiles.find(caseId, scope).isEmpty()) {
            return Optional.empty();
        }
        caseFiles.keep(allocation, caseId, scope);
        return caseFiles.find(caseId, scope);
    }

    /** It ended; answers whether it is known. */
    @Transactional
    public boolean handle(AllocationId allocation, Instant endedAt, SystemScope scope) {
        return caseFiles.end(allocation, endedAt, scope);
    }
}
