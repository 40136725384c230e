package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.CloseCase;
import cymru.gwarchod.referral.casefile.HoldCase;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What follows where a referral has ended: those who count on it hear of it, and an empty case ends with it. */
@ApplicationScoped
class ReferralEnding {

    private final Referrals referrals;
    private final HoldCase holdCase;
    private final CloseCase closeCase;
    private final Outbox outbox;

    ReferralEnding(Referrals referrals, HoldCase holdCase, CloseCase closeCase, Outbox outbox) {
        this.referrals = referrals;
        this.holdCase = holdCase;
        this.closeCase = closeCase;
        this.outbox = outbox;
    }

    void after(Referral referral, Instant now, AgencyScope scope) {
        if (referral.status() != ReferralStatus.REJECTED) {
            return;
        }
        holdCase.handle(referral.responsibility().caseId(), scope);
        if (!referrals.caseHasOthers(referral, referral.responsibility().agency(), scope)) {
            closeCase.handle(referral.responsibility().caseId(), CloseCase.Ending.REJECTED, now, scope);
        }
        outbox.publish(ReferralEvents.of(ReferralEvents.REJECTED, referral, now));
    }
}
