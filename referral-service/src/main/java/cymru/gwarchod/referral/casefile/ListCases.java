package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.casefile.domain.CaseOverview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the cases of the caller's authority, oldest first. */
@ApplicationScoped
public class ListCases {

    private final CaseFiles caseFiles;
    private final CaseOverviews overviews;
    private final AuditTrail audit;

    ListCases(CaseFiles caseFiles, CaseOverviews overviews, AuditTrail audit) {
        this.caseFiles = caseFiles;
        this.overviews = overviews;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<CaseOverview> handle(CaseFiles.Query query, AgencyScope scope) {
        List<CaseFiles.Seen> page = caseFiles.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.caseFile().id().value())
                        .toList(),
                scope.reaches().getFirst().view(),
                scope.reaches().getFirst().relation().name());
        return overviews.of(page.stream().map(CaseFiles.Seen::caseFile).toList(), scope);
    }
}
