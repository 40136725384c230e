package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Keeps everybody else, to the end of the transaction, from attaching something to a case and from ending it: what is
 * looked up afterwards, such as whether anything else belongs to it, stays so.
 */
@ApplicationScoped
public class HoldCase {

    private final CaseFiles caseFiles;

    HoldCase(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Waits until nobody else holds the case, and holds it. */
    @Transactional
    public void handle(CaseId caseId, Scope scope) {
        caseFiles.hold(caseId, scope);
    }
}
