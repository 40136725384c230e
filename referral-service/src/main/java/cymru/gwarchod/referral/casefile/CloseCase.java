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

    /** What ends a case in this service; its other ends come with events. */
    public enum Ending {
        REDIRECTED,
        REJECTED
    }

    /** Ends the case if it is open. */
    @Transactional
    public void handle(CaseId caseId, Ending ending, Instant now, Scope scope) {
        CaseFile.Closure.Reason reason =
                switch (ending) {
                    case REDIRECTED -> CaseFile.Closure.Reason.REDIRECTED;
                    case REJECTED -> CaseFile.Closure.Reason.REJECTED;
                };
        if (caseFiles.close(caseId, new CaseFile.Closure(now, reason), scope)) {
            outbox.publish(CaseEvents.ended(caseId, reason, now));
        }
    }
}
