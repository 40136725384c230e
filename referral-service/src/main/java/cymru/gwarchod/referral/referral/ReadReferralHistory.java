package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.referral.notification.FindInformed;
import cymru.gwarchod.referral.referral.domain.Decision;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Reads what has been done with a referral that the caller has just reached, and who has been told of it. Whoever reached
 * it has left the audit row.
 */
@ApplicationScoped
public class ReadReferralHistory {

    private final Referrals referrals;
    private final FindInformed findInformed;

    ReadReferralHistory(Referrals referrals, FindInformed findInformed) {
        this.referrals = referrals;
        this.findInformed = findInformed;
    }

    /**
     * A referral with the steps taken so far.
     *
     * @param informed who in the responsible authority has been told; absent for everybody else, who do not see it
     */
    public record WithHistory(
            Referral referral, List<Decision> history, Optional<List<FindInformed.Informed>> informed) {}

    /** The referral with its history, as far as the access goes. */
    @Transactional
    public WithHistory handle(Referral referral, AgencyScope.Allowed access, AgencyScope scope) {
        return new WithHistory(
                referral,
                referrals.decisions(referral.id(), scope),
                access.basis() == Relation.RESPONSIBLE_LA
                        ? Optional.of(
                                findInformed.handle("referral", referral.id().value(), scope))
                        : Optional.empty());
    }
}
