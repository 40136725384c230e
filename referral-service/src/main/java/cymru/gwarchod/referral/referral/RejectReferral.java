package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.ReferralStep;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.referral.domain.Rejection;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Ends a referral on one of the four grounds, or proposes to where a second person has to decide (AMB-29). */
@ApplicationScoped
public class RejectReferral {

    private final ReferralStepRunner steps;
    private final Referrals referrals;
    private final ReferralEnding ending;

    RejectReferral(ReferralStepRunner steps, Referrals referrals, ReferralEnding ending) {
        this.steps = steps;
        this.referrals = referrals;
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
                (referral, now) -> isOnRecord(command.duplicateOf(), scope)
                        ? referral.reject(
                                grounds, now, now.atZone(StatutoryClock.ZONE).toLocalDate())
                        : new ReferralStep.Refused(ReferralRefusal.GROUND_NOT_SHOWN),
                (before, after, now) -> {},
                (before, after, now) -> ending.after(after, now, scope));
    }

    /** What a referral is said to duplicate is there for this authority, and has not itself been turned away. */
    private boolean isOnRecord(Optional<ReferralId> duplicated, AgencyScope scope) {
        return duplicated.isEmpty()
                || duplicated
                        .flatMap(id -> referrals.find(id, scope))
                        .filter(other -> other.referral().status() != ReferralStatus.REJECTED)
                        .isPresent();
    }
}
