package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.http.References;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.casefile.AttachToCase;
import cymru.gwarchod.referral.concern.TakeUpConcerns;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.referral.domain.Responsibility;
import cymru.gwarchod.referral.referral.domain.Submission;
import cymru.gwarchod.referral.referral.domain.rules.ReceiptIsFixed;
import cymru.gwarchod.referral.referral.domain.rules.SubmissionRules;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Any agency hands a referral in to social services (REF-01). With the commit it is in the responsible authority's inbox:
 * that is its receipt, from which the seven working days run before anybody has accepted anything (REF-20). Immediate risk
 * reaches the police of the area with it (REF-06).
 */
@ApplicationScoped
@StatutoryRule({"REF-01", "REF-02", "REF-03", "ROLE-31"})
public class SubmitReferral {

    private final Referrals referrals;
    private final AgencyRegister register;
    private final AttachToCase attachToCase;
    private final TakeUpConcerns takeUpConcerns;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    SubmitReferral(
            Referrals referrals,
            AgencyRegister register,
            AttachToCase attachToCase,
            TakeUpConcerns takeUpConcerns,
            CaseAccessLedger ledger,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.referrals = referrals;
        this.register = register;
        this.attachToCase = attachToCase;
        this.takeUpConcerns = takeUpConcerns;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** Hands the referral in, or says by which rule it cannot be. */
    @Transactional
    public Outcome<Referral, ReferralRefusal> handle(Submission submission, AgencyScope scope) {
        Instant now = domainClock.now();
        Optional<ReferralRefusal> refusal = SubmissionRules.check(submission, now);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Optional<Agency> responsible =
                register.socialServicesOf(submission.responsibleAuthority()).filter(Agency::isWelshSocialServices);
        if (responsible.isEmpty()) {
            return new Outcome.Refused<>(ReferralRefusal.AUTHORITY_NOT_IN_SUITE);
        }
        ReferralId id = new ReferralId(Ids.next(now));
        if (!takeUpConcerns.handle(submission.content().concerns(), id, scope)) {
            return new Outcome.Refused<>(ReferralRefusal.CONCERN_NOT_FOUND);
        }
        return new Outcome.Done<>(
                receive(id, submission, responsible.get(), now, scope),
                new AgencyScope.Allowed(ReferralAccess.OUTCOME, Relation.REFERRER));
    }

    private Referral receive(ReferralId id, Submission submission, Agency responsible, Instant now, AgencyScope scope) {
        Receipt receipt = ReceiptIsFixed.receipt(submission, now);
        AttachToCase.Attachment attachment = attachToCase.handle(
                new AttachToCase.Report(
                        submission.content().child(),
                        Optional.empty(),
                        scope.caller().agency().code()),
                responsible,
                now,
                scope);
        Referral received = new Referral(
                id,
                References.next("REF", now),
                receipt,
                submission.content(),
                new Responsibility(
                        submission.responsibleAuthority(), responsible.code(), attachment.child(), attachment.caseId()),
                ReferralStatus.RECEIVED,
                Optional.empty(),
                0);
        Optional<Agency> police = policeOfImmediateRisk(received);
        openTo(received, responsible, police, scope, now);
        referrals.add(received, scope);
        outbox.publish(ReferralEvents.received(received, police.map(Agency::code)));
        audit.submitted(id.value(), Optional.of(attachment.child().value()));
        return received;
    }

    private Optional<Agency> policeOfImmediateRisk(Referral referral) {
        return referral.content().immediateRisk()
                ? register.policeOf(referral.responsibility().localAuthority())
                : Optional.empty();
    }

    private void openTo(
            Referral referral, Agency responsible, Optional<Agency> police, AgencyScope scope, Instant now) {
        Subject submitterAgency = new Subject.OfAgency(scope.caller().agency().code());
        grant(referral, scope.caller().self(), Relation.REFERRER, CaseAccessLedger.Basis.OWN_SUBMISSION, scope, now);
        grant(referral, submitterAgency, Relation.REFERRER, CaseAccessLedger.Basis.OWN_SUBMISSION, scope, now);
        Subject authority = new Subject.OfAgency(responsible.code());
        grant(referral, authority, Relation.RESPONSIBLE_LA, CaseAccessLedger.Basis.ROUTING, scope, now);
        police.ifPresent(force -> grant(
                referral,
                new Subject.OfAgency(force.code()),
                Relation.POLICE_MEMBER,
                CaseAccessLedger.Basis.ROUTING,
                scope,
                now));
    }

    private void grant(
            Referral referral,
            Subject subject,
            Relation relation,
            CaseAccessLedger.Basis basis,
            AgencyScope scope,
            Instant now) {
        String assertedBy = scope.caller().agency().code().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(referral.id().value(), subject, relation, assertedBy, now),
                assertedBy,
                basis);
    }
}
