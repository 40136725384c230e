package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A case was opened in referral-service: its authority may work on it here too. */
@ApplicationScoped
public class LearnOfCase {

    private final CaseFiles caseFiles;
    private final CaseAccessLedger ledger;

    LearnOfCase(CaseFiles caseFiles, CaseAccessLedger ledger) {
        this.caseFiles = caseFiles;
        this.ledger = ledger;
    }

    /** Keeps the case and opens it to the responsible authority. */
    @Transactional
    public void handle(Responsibility whose, Instant openedAt, SystemScope scope) {
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        whose.caseId().value(),
                        new Subject.OfAgency(whose.agency()),
                        Relation.RESPONSIBLE_LA,
                        whose.agency().value(),
                        openedAt),
                whose.agency().value(),
                CaseAccessLedger.Basis.ROUTING);
        caseFiles.open(whose, openedAt, scope);
    }
}
