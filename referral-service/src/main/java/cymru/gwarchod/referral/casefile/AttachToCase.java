package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.child.IdentifyChild;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Brings a report to the case it belongs to: the open case of that child with the responsible authority, or a new one
 * (REF-23: both reports stay as they were).
 */
@ApplicationScoped
@StatutoryRule("REF-23")
public class AttachToCase {

    private final IdentifyChild identifyChild;
    private final CaseFiles caseFiles;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;

    AttachToCase(IdentifyChild identifyChild, CaseFiles caseFiles, CaseAccessLedger ledger, Outbox outbox) {
        this.identifyChild = identifyChild;
        this.caseFiles = caseFiles;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** The child and the case that a report belongs to. */
    public record Attachment(ChildId child, CaseId caseId) {}

    /**
     * What is attached.
     *
     * @param child as reported
     * @param knownAs who the child is, where the report was attached before and is handed over
     * @param by the agency that reports or hands over
     */
    public record Report(ReportedChild child, Optional<ChildId> knownAs, AgencyCode by) {}

    /**
     * Attaches a report.
     *
     * @param responsible social services of the responsible authority
     */
    @Transactional
    public Attachment handle(Report report, Agency responsible, Instant now, Scope scope) {
        IdentifyChild.Identified found = identifyChild.handle(
                report.child(),
                report.knownAs(),
                new IdentifyChild.Routing(responsible.code(), report.by()),
                now,
                scope);
        CaseId caseId = found.openCase().orElseGet(() -> open(found.child(), responsible, report.by(), now, scope));
        return new Attachment(found.child(), caseId);
    }

    private CaseId open(ChildId child, Agency responsible, AgencyCode assertedBy, Instant now, Scope scope) {
        CaseFile opened = new CaseFile(
                new CaseId(Ids.next(now)),
                caseFiles.nextReference(now.atZone(ZoneOffset.UTC).getYear(), scope),
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
