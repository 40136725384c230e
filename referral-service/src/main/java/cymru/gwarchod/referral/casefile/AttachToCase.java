package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.child.IdentifyChild;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Brings a report to the case it belongs to: the open case of that child with the responsible authority, or a new one
 * (REF-23: both reports stay as they were). An open case is held from then on, so that it does not end in between.
 */
@ApplicationScoped
@StatutoryRule("REF-23")
public class AttachToCase {

    private final IdentifyChild identifyChild;
    private final OpenCase openCase;

    AttachToCase(IdentifyChild identifyChild, OpenCase openCase) {
        this.identifyChild = identifyChild;
        this.openCase = openCase;
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
        CaseId caseId =
                found.openCase().orElseGet(() -> openCase.handle(found.child(), responsible, report.by(), now, scope));
        return new Attachment(found.child(), caseId);
    }
}
