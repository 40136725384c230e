package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.casefile.domain.CaseOverview;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads one case: where it stands, and who does what next. */
@ApplicationScoped
public class ReadCase {

    private final CaseFiles caseFiles;
    private final CaseOverviews overviews;
    private final AuditTrail audit;

    ReadCase(CaseFiles caseFiles, CaseOverviews overviews, AuditTrail audit) {
        this.caseFiles = caseFiles;
        this.overviews = overviews;
        this.audit = audit;
    }

    /** The case, or empty. */
    @Transactional
    public Optional<CaseOverview> handle(CaseId id, AgencyScope scope) {
        Optional<CaseFiles.Seen> seen = caseFiles.find(id, scope);
        seen.ifPresent(found ->
                audit.allowed(id.value(), Optional.of(found.caseFile().child().value()), found.access()));
        return seen.map(found -> overviews.of(List.of(found.caseFile()), scope).getFirst());
    }
}
