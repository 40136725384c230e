package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds the case to which the caller's own referral belongs; the caller learns nothing of it. */
@ApplicationScoped
public class FindReferral {

    private final KnownCases cases;

    FindReferral(KnownCases cases) {
        this.cases = cases;
    }

    /** Where the referral is now. */
    public record Found(CaseId caseId, ChildId child) {}

    /** The referral, or empty where there is none or none of the caller's. */
    @Transactional
    public Optional<Found> handle(ReferralId id, AgencyScope scope) {
        return cases.find(id, scope).map(seen -> new Found(seen.caseId(), seen.child()));
    }
}
