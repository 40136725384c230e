package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.notification.FindInformed;
import cymru.gwarchod.referral.referral.domain.Decision;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads one referral, in the view that the caller's relation to it opens. */
@ApplicationScoped
public class ReadReferral {

    private final Referrals referrals;
    private final FindInformed findInformed;
    private final AuditTrail audit;

    ReadReferral(Referrals referrals, FindInformed findInformed, AuditTrail audit) {
        this.referrals = referrals;
        this.findInformed = findInformed;
        this.audit = audit;
    }

    /**
     * A referral with the steps taken so far.
     *
     * @param informed who in the responsible authority has been told; absent for everybody else, who do not see it
     */
    public record WithHistory(
            Referral referral, List<Decision> history, Optional<List<FindInformed.Informed>> informed) {}

    /** The referral, or absent. */
    @Transactional
    public Outcome<WithHistory, ReferralRefusal> handle(ReferralId id, AgencyScope scope) {
        Optional<Referrals.Seen> seen = referrals.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Referral referral = seen.get().referral();
        audit.allowed(
                id.value(),
                Optional.of(referral.responsibility().child().value()),
                seen.get().access());
        return new Outcome.Done<>(
                withHistory(referral, seen.get().access(), scope), seen.get().access());
    }

    /** A referral that the caller has just reached, with the steps taken so far. */
    @Transactional
    public WithHistory withHistory(Referral referral, AgencyScope.Allowed access, AgencyScope scope) {
        return new WithHistory(
                referral,
                referrals.decisions(referral.id(), scope),
                access.basis() == Relation.RESPONSIBLE_LA
                        ? Optional.of(findInformed.handle(referral.id().value(), scope))
                        : Optional.empty());
    }
}
