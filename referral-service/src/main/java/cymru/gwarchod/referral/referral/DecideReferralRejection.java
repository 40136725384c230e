package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The second person's decision on a proposed rejection (AMB-29). */
@ApplicationScoped
public class DecideReferralRejection {

    private final ReferralStepRunner steps;
    private final ReferralEnding ending;

    DecideReferralRejection(ReferralStepRunner steps, ReferralEnding ending) {
        this.steps = steps;
        this.ending = ending;
    }

    /**
     * A decision.
     *
     * @param expected the version that was decided on
     * @param confirm whether the referral ends; otherwise it is back in the inbox
     */
    public record Command(ReferralId id, EntityTag expected, boolean confirm, String reason) {}

    /** Decides, or says why not. */
    @Transactional
    public Outcome<Referral, ReferralRefusal> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (referral, now) -> referral.decideRejection(command.confirm(), by, now, command.reason()),
                (before, after, now) -> {},
                (before, after, now) -> ending.after(after, now, scope));
    }
}
