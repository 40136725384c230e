package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.CloseCase;
import cymru.gwarchod.referral.casefile.HoldCase;
import cymru.gwarchod.referral.notification.Notify;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * What follows where a referral has ended: those who count on it hear of it, the referrer is told (AMB-29), and an empty
 * case ends with it.
 */
@ApplicationScoped
class ReferralEnding {

    private final Referrals referrals;
    private final HoldCase holdCase;
    private final CloseCase closeCase;
    private final Notify notify;
    private final Outbox outbox;

    ReferralEnding(Referrals referrals, HoldCase holdCase, CloseCase closeCase, Notify notify, Outbox outbox) {
        this.referrals = referrals;
        this.holdCase = holdCase;
        this.closeCase = closeCase;
        this.notify = notify;
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
        tellReferrer(referral, now);
        outbox.publish(ReferralEvents.of(ReferralEvents.REJECTED, referral, now));
    }

    /** The case is none of the referrer's business: the notice names the own referral and nothing else. */
    private void tellReferrer(Referral referral, Instant now) {
        Actor referrer = referral.content().submitter();
        notify.handle(new Notify.Notice(
                "REFERRAL_REJECTED",
                "referral",
                referral.id().value(),
                Optional.empty(),
                referrer.agency(),
                Role.REFERRER,
                Optional.of(referrer.subject()),
                now));
    }
}
