package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.OpenCase;
import cymru.gwarchod.referral.casefile.WhenCaseEnds;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What becomes of the referrals of a case that ends. One that nobody has decided on came while the end was being decided
 * elsewhere: it is not lost with the case but goes on in a new one, with its receipt and its clock. For the others the
 * police need no longer look.
 */
@ApplicationScoped
class ReferralsOfEndedCase implements WhenCaseEnds {

    private final Referrals referrals;
    private final OpenCase openCase;
    private final AgencyRegister register;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;

    ReferralsOfEndedCase(
            Referrals referrals, OpenCase openCase, AgencyRegister register, CaseAccessLedger ledger, Outbox outbox) {
        this.referrals = referrals;
        this.openCase = openCase;
        this.register = register;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    @Override
    public void handle(Ended ended, Scope scope) {
        List<Referral> undecided = referrals.undecidedOf(ended.caseId(), scope);
        if (!undecided.isEmpty()) {
            goOn(undecided, ended, scope);
        }
        if (ended.ending().isOfTheWork()) {
            for (ReferralId id : referrals.idsOf(ended.caseId(), scope)) {
                ledger.endForAll(id.value(), Relation.POLICE_MEMBER, ended.at());
            }
        }
    }

    private void goOn(List<Referral> undecided, Ended ended, Scope scope) {
        Agency responsible = register.agency(ended.agency().value()).orElseThrow();
        CaseId next = openCase.handle(ended.child(), responsible, responsible.code(), ended.at(), scope);
        for (Referral referral : undecided) {
            Referral moved = referral.inCase(next);
            referrals.move(moved, scope);
            outbox.publish(ReferralEvents.of(ReferralEvents.REDIRECTED, moved, ended.at()));
        }
    }
}
