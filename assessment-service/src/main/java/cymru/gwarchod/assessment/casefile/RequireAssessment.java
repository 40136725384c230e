package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import cymru.gwarchod.assessment.casefile.domain.rules.OwnClockForEachReferral;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.statutoryclock.PeriodId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the clock of the assessment: seven working days from the receipt of each referral (TIME-01). It follows the
 * referral to another authority, ends with its rejection, and is met by the next completed assessment.
 */
@ApplicationScoped
public class RequireAssessment {

    /** What is to be done. */
    public static final String COMPLETE_SERAF = "COMPLETE_SERAF";

    private final KnownCases cases;
    private final Coverage coverage;
    private final Obligations obligations;
    private final DomainClock domainClock;

    RequireAssessment(KnownCases cases, Coverage coverage, Obligations obligations, DomainClock domainClock) {
        this.cases = cases;
        this.coverage = coverage;
        this.obligations = obligations;
        this.domainClock = domainClock;
    }

    /** A referral was received; nobody has to accept it for the clock to run. */
    @Transactional
    public void received(ReceivedReferral referral, SystemScope scope) {
        if (cases.find(referral.id(), scope).isPresent()) {
            return;
        }
        cases.keep(referral, scope);
        open(referral, scope);
    }

    /** It is another authority's now, with the same clock; false where its receipt has not been heard of yet. */
    @Transactional
    public boolean redirected(ReceivedReferral to, SystemScope scope) {
        Optional<ReceivedReferral> before = cases.find(to.id(), scope);
        before.filter(known -> !known.asOf().isAfter(to.asOf())).ifPresent(from -> {
            cases.keep(to, scope);
            if (from.child().equals(to.child())) {
                obligations.handOver(which(from), owner(to), to.caseId().value(), to.asOf());
            } else {
                // The other authority knows the child under another id: the same clock, begun at the same receipt.
                obligations.cancel(which(from), "REDIRECTED", to.asOf());
                open(to, scope);
            }
        });
        return before.isPresent();
    }

    /** It was rejected on this ground, and needs no assessment; false where its receipt has not been heard of yet. */
    @Transactional
    public boolean rejected(ReferralId id, String ground, Instant at, SystemScope scope) {
        Optional<ReceivedReferral> known = cases.find(id, scope);
        known.ifPresent(referral -> obligations.cancel(which(referral), ground, at));
        return known.isPresent();
    }

    /** An assessment of the child was completed: it meets every clock that had started by then (AMB-27). */
    @Transactional
    public void met(ChildId child, Instant completedAt) {
        obligations.meet(Which.startedBy(child.value(), COMPLETE_SERAF, completedAt), completedAt);
    }

    private void open(ReceivedReferral referral, SystemScope scope) {
        if (OwnClockForEachReferral.runsFrom(
                referral.receivedAt(), coverage.lastCompletionOf(referral.child(), scope))) {
            obligations.open(
                    new Opening(
                            COMPLETE_SERAF,
                            PeriodId.SERAF,
                            referral.receivedAt(),
                            referral.child().value(),
                            referral.caseId().value(),
                            referral.id().value(),
                            "/v1/assessments?caseId=" + referral.caseId().value(),
                            owner(referral),
                            Opening.Priority.NORMAL),
                    domainClock.now());
        }
    }

    private static Which which(ReceivedReferral referral) {
        return Which.setOffBy(
                referral.child().value(), COMPLETE_SERAF, referral.id().value());
    }

    private static Opening.Owner owner(ReceivedReferral referral) {
        return new Opening.Owner(referral.agency(), referral.localAuthority(), Role.SS_TEAM_MANAGER, Optional.empty());
    }
}
