package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A referral was received: the clock of its assessment runs, before anybody has accepted anything (G 4.8). */
@ApplicationScoped
public class RequireAssessment {

    private final KnownCases cases;
    private final AssessmentClock clock;

    RequireAssessment(KnownCases cases, AssessmentClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Starts the clock, unless the referral is known already. */
    @Transactional
    public void handle(ReceivedReferral referral, SystemScope scope) {
        if (cases.find(referral.id(), scope).isEmpty()) {
            cases.keep(referral, scope);
            clock.open(referral, scope);
        }
    }
}
