package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A referral went to another authority: the assessment is that authority's to do, by the same clock (AMB-29). */
@ApplicationScoped
public class MoveRequirement {

    private final KnownCases cases;
    private final AssessmentClock clock;

    MoveRequirement(KnownCases cases, AssessmentClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Moves the clock unless a later redirection has; false where the receipt has not been heard of yet. */
    @Transactional
    public boolean handle(ReceivedReferral to, SystemScope scope) {
        Optional<ReceivedReferral> before = cases.find(to.id(), scope);
        before.filter(from -> !from.asOf().isAfter(to.asOf())).ifPresent(from -> {
            cases.keep(to, scope);
            clock.move(from, to, scope);
        });
        return before.isPresent();
    }
}
