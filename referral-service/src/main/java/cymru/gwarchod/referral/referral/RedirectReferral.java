package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.AttachToCase;
import cymru.gwarchod.referral.casefile.CloseCase;
import cymru.gwarchod.referral.casefile.HoldCase;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.ReferralStep;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.referral.domain.Responsibility;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Hands a referral to another authority with the same receipt and the same clock; both see the hand-over (AMB-29).
 */
@ApplicationScoped
public class RedirectReferral {

    /** What the caller sees from the hand-over on: whether the child was known to the other authority is not in it. */
    private static final AgencyScope.Allowed HANDED_OVER =
            new AgencyScope.Allowed(ReferralAccess.OUTCOME, Relation.HANDED_OVER_LA);

    private final ReferralStepRunner steps;
    private final Referrals referrals;
    private final AgencyRegister register;
    private final AttachToCase attachToCase;
    private final HoldCase holdCase;
    private final CloseCase closeCase;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;

    RedirectReferral(
            ReferralStepRunner steps,
            Referrals referrals,
            AgencyRegister register,
            AttachToCase attachToCase,
            HoldCase holdCase,
            CloseCase closeCase,
            CaseAccessLedger ledger,
            Outbox outbox) {
        this.steps = steps;
        this.referrals = referrals;
        this.register = register;
        this.attachToCase = attachToCase;
        this.holdCase = holdCase;
        this.closeCase = closeCase;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /**
     * A redirection.
     *
     * @param expected the version that was decided on
     * @param toAuthority statistical code of the other authority
     */
    public record Command(ReferralId id, EntityTag expected, String toAuthority, String reason) {}

    /** Redirects, or says why not. */
    @Transactional
    public Outcome<Referral, ReferralRefusal> handle(Command command, AgencyScope scope) {
        Optional<Agency> to = register.socialServicesOf(command.toAuthority()).filter(Agency::isWelshSocialServices);
        if (to.isEmpty()) {
            return new Outcome.Refused<>(ReferralRefusal.AUTHORITY_NOT_IN_SUITE);
        }
        Outcome<Referral, ReferralRefusal> outcome = steps.run(
                command.id(),
                command.expected(),
                scope,
                (referral, now) -> handOver(referral, to.get(), command, now, scope),
                (before, after, now) -> openTo(before, to.get(), now, scope),
                (before, after, now) -> leave(before, after, now, scope));
        return switch (outcome) {
            case Outcome.Done<Referral, ReferralRefusal> done -> new Outcome.Done<>(done.value(), HANDED_OVER);
            case Outcome.Refused<Referral, ReferralRefusal> refused -> refused;
            case Outcome.Absent<Referral, ReferralRefusal> absent -> absent;
            case Outcome.Stale<Referral, ReferralRefusal> stale -> stale;
        };
    }

    private ReferralStep handOver(Referral referral, Agency to, Command command, Instant now, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        Responsibility same = new Responsibility(
                command.toAuthority(),
                to.code(),
                referral.responsibility().child(),
                referral.responsibility().caseId());
        if (referral.redirect(by, now, command.reason(), same) instanceof ReferralStep.Refused refused) {
            return refused;
        }
        AttachToCase.Attachment there = attachToCase.handle(
                new AttachToCase.Report(
                        referral.content().child(),
                        Optional.of(referral.responsibility().child()),
                        scope.caller().agency().code()),
                to,
                now,
                scope);
        return referral.redirect(
                by,
                now,
                command.reason(),
                new Responsibility(command.toAuthority(), to.code(), there.child(), there.caseId()));
    }

    /** The hand-over is visible to both before the row changes hands: row-level security checks the new row too. */
    private void openTo(Referral referral, Agency to, Instant now, AgencyScope scope) {
        grant(referral, to, Relation.RESPONSIBLE_LA, now, scope);
        grant(referral, scope.caller().agency(), Relation.HANDED_OVER_LA, now, scope);
    }

    private void leave(Referral before, Referral after, Instant now, AgencyScope scope) {
        holdCase.handle(before.responsibility().caseId(), scope);
        if (!referrals.caseHasOthers(before, before.responsibility().agency(), scope)) {
            closeCase.handle(before.responsibility().caseId(), CloseCase.Ending.REDIRECTED, now, scope);
        }
        ledger.end(
                before.id().value(),
                new Subject.OfAgency(before.responsibility().agency()),
                Relation.RESPONSIBLE_LA,
                now);
        outbox.publish(ReferralEvents.redirected(before, after, now));
    }

    private void grant(Referral referral, Agency agency, Relation relation, Instant now, AgencyScope scope) {
        String assertedBy = scope.caller().agency().code().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        referral.id().value(), new Subject.OfAgency(agency.code()), relation, assertedBy, now),
                assertedBy,
                CaseAccessLedger.Basis.ROUTING);
    }
}
