package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What the referrals of a case tell of present risk, as codes and without a word of anybody. */
@ApplicationScoped
public class FindRisks {

    private final Referrals referrals;

    FindRisks(Referrals referrals) {
        this.referrals = referrals;
    }

    /**
     * The risks.
     *
     * @param immediate whether a referral that was not rejected tells of imminent significant harm
     */
    public record Found(boolean immediate, Set<RiskGroup> groups) {}

    /** The risks of a case that the caller has reached. */
    @Transactional
    public Found handle(CaseId caseId, AgencyScope scope) {
        Referrals.Risks risks = referrals.risksOf(caseId, scope);
        return new Found(risks.immediate(), risks.groups());
    }
}
