package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.http.References;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Opens the case of a child with the authority that answers for it from now on. */
@ApplicationScoped
public class OpenCase {

    private final CaseFiles caseFiles;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;

    OpenCase(CaseFiles caseFiles, CaseAccessLedger ledger, Outbox outbox) {
        this.caseFiles = caseFiles;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /**
     * Opens a case.
     *
     * @param responsible social services of the responsible authority
     * @param assertedBy the agency whose report brings it about
     */
    @Transactional
    public CaseId handle(ChildId child, Agency responsible, AgencyCode assertedBy, Instant now, Scope scope) {
        CaseFile opened = new CaseFile(
                new CaseId(Ids.next(now)),
                References.next("CASE", now),
                child,
                responsible.localAuthority().orElseThrow(),
                responsible.code(),
                now,
                Optional.empty(),
                0);
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        opened.id().value(),
                        new Subject.OfAgency(responsible.code()),
                        Relation.RESPONSIBLE_LA,
                        assertedBy.value(),
                        now),
                responsible.code().value(),
                CaseAccessLedger.Basis.ROUTING);
        caseFiles.add(opened, scope);
        outbox.publish(CaseEvents.opened(opened));
        return opened.id();
    }
}
