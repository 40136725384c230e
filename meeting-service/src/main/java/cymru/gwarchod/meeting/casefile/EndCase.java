package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The work on a case ends, here or in referral-service; what was still to be done about it is cancelled. */
@ApplicationScoped
public class EndCase {

    private final CaseFiles caseFiles;
    private final Duties duties;

    EndCase(CaseFiles caseFiles, Duties duties) {
        this.caseFiles = caseFiles;
        this.duties = duties;
    }

    /** Ends it, unless it has ended already; answers whether it had not. */
    @Transactional
    public boolean handle(Responsibility whose, String reason, Instant at, Scope scope) {
        if (!caseFiles.close(whose.caseId(), at, scope)) {
            return false;
        }
        duties.caseEnded(whose, reason, at);
        return true;
    }
}
