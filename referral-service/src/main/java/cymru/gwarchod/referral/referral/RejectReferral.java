package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Rejection;
import cymru.gwarchod.referral.vocabulary.Actor;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Ends a referral on one of the four grounds, or proposes to where a second person has to decide (AMB-29). */
@ApplicationScoped
public class RejectReferral {

    private final ReferralStepRunner steps;
    private final ReferralEnding ending;

    RejectReferral(ReferralStepRunner steps, ReferralEnding ending) {
        this.steps = steps;
        this.ending = ending;
    }

    /**
     * A rejection.
     *
     * @param expected the version that was decided on
     * @param duplicateOf the referral that it duplicates, for that ground
     */
    public record Command(
            ReferralId id,
            EntityTag expected,
            Rejection.Ground ground,
            String reason,
            Optional<ReferralId> duplicateOf) {}

    /** Rejects or proposes to, or says why not. */
    @Transactional
    public Outcome<Referral, ReferralRefusal> handle(Command command, AgencyScope scope) {
        Rejection grounds =
                new Rejection(command.ground(), command.reason(), Actor.of(scope.caller()), command.duplicateOf());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (referral, now) -> referral.reject(
                        grounds, now, now.atZone(StatutoryClock.ZONE).toLocalDate()),
                (before, after, now) -> {},
                (before, after, now) -> ending.after(after, now, scope));
    }
}
