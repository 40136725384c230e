package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Ends a case; what was open in it is for those who hear the event. */
@ApplicationScoped
public class CloseCase {

    private final CaseFiles caseFiles;
    private final Outbox outbox;

    CloseCase(CaseFiles caseFiles, Outbox outbox) {
        this.caseFiles = caseFiles;
        this.outbox = outbox;
    }

    /** Ends the case if it is open. */
    @Transactional
    public void handle(CaseId caseId, CaseFile.Closure.Reason reason, Instant now, Scope scope) {
        if (caseFiles.close(caseId, new CaseFile.Closure(now, reason), scope)) {
            outbox.publish(CaseEvents.ended(caseId, reason, now));
        }
    }
}
