package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one referral, in the view that the caller's relation to it opens. */
@ApplicationScoped
@StatutoryRule("SHARE-05")
public class ReadReferral {

    private final Referrals referrals;
    private final ReadReferralHistory history;
    private final AuditTrail audit;

    ReadReferral(Referrals referrals, ReadReferralHistory history, AuditTrail audit) {
        this.referrals = referrals;
        this.history = history;
        this.audit = audit;
    }

    /** The referral, or absent. */
    @Transactional
    public Outcome<ReadReferralHistory.WithHistory, ReferralRefusal> handle(ReferralId id, AgencyScope scope) {
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
                history.handle(referral, seen.get().access(), scope), seen.get().access());
    }
}
