package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimRefusal;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who filed it no longer claims it. What was filed stays as it was. */
@ApplicationScoped
public class WithdrawClaim {

    private final ClaimStepRunner steps;

    WithdrawClaim(ClaimStepRunner steps) {
        this.steps = steps;
    }

    /**
     * A withdrawal.
     *
     * @param expected the version that was decided on
     */
    public record Command(NotificationId id, ClaimedRelation relation, EntityTag expected) {}

    /** Takes the step, or says why not. */
    @Transactional
    public Outcome<Claims.Seen, ClaimRefusal> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.relation(),
                command.expected(),
                scope,
                (claim, access, now) -> claim.withdraw(new Claim.Verdict(by, now, Optional.empty())));
    }
}
