package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.obligations.Obligations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** A referral was rejected on one of the grounds there are, and needs no assessment (AMB-29). */
@ApplicationScoped
public class CancelRequirement {

    private final KnownCases cases;
    private final Obligations obligations;

    CancelRequirement(KnownCases cases, Obligations obligations) {
        this.cases = cases;
        this.obligations = obligations;
    }

    /** Ends the clock with the ground; false where the receipt has not been heard of yet. */
    @Transactional
    public boolean handle(ReferralId id, String ground, Instant at, SystemScope scope) {
        Optional<ReceivedReferral> known = cases.find(id, scope);
        known.ifPresent(referral -> obligations.cancel(AssessmentClock.which(referral), ground, at));
        return known.isPresent();
    }
}
