package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import cymru.gwarchod.assessment.casefile.domain.rules.OwnClockForEachReferral;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.statutoryclock.PeriodId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The obligation to assess: seven working days from the receipt of each referral (TIME-01). */
@ApplicationScoped
class AssessmentClock {

    /** What is to be done. */
    static final String COMPLETE_SERAF = "COMPLETE_SERAF";

    private final Coverage coverage;
    private final Obligations obligations;
    private final DomainClock domainClock;

    AssessmentClock(Coverage coverage, Obligations obligations, DomainClock domainClock) {
        this.coverage = coverage;
        this.obligations = obligations;
        this.domainClock = domainClock;
    }

    void open(ReceivedReferral referral, SystemScope scope) {
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

    void move(ReceivedReferral from, ReceivedReferral to, SystemScope scope) {
        if (from.child().equals(to.child())) {
            obligations.handOver(which(from), owner(to), to.caseId().value(), to.asOf());
        } else {
            // The other authority knows the child under another id: the same clock, begun at the same receipt.
            obligations.cancel(which(from), "REDIRECTED", to.asOf());
            open(to, scope);
        }
    }

    private static Opening.Owner owner(ReceivedReferral referral) {
        return new Opening.Owner(
                referral.agency(), referral.localAuthority(), Role.SS_TEAM_MANAGER, Optional.empty());
    }

    static Which which(ReceivedReferral referral) {
        return Which.setOffBy(
                referral.child().value(), COMPLETE_SERAF, referral.id().value());
    }
}
