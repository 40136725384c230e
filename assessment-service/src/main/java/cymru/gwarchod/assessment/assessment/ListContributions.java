package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.assessment.domain.Contributions;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists contributions, oldest first: those to a case for its social workers, otherwise the own receipts. */
@ApplicationScoped
public class ListContributions {

    private final Contributions contributions;
    private final AuditTrail audit;

    ListContributions(Contributions contributions, AuditTrail audit) {
        this.contributions = contributions;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Contributions.Seen> handle(Contributions.Query query, AgencyScope scope) {
        List<Contributions.Seen> page = contributions.list(query, scope);
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(seen -> seen.contribution().id().value())
                        .toList(),
                query.caseId().isPresent() ? ContributionAccess.EVIDENCE : ContributionAccess.RECEIPT,
                page.stream().findFirst().map(seen -> seen.access().grounds()).orElse("NONE"));
        return page;
    }
}
