package cymru.gwarchod.placement.claim;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimDecision;
import cymru.gwarchod.placement.claim.domain.ClaimRefusal;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Another party confirms or refuses what a notification claims: from then on it opens something, or nothing any more. */
@ApplicationScoped
public class DecideClaim {

    private final ClaimStepRunner steps;

    DecideClaim(ClaimStepRunner steps) {
        this.steps = steps;
    }

    /**
     * A decision.
     *
     * @param expected the version that was decided on
     */
    public record Command(
            NotificationId id,
            ClaimedRelation relation,
            EntityTag expected,
            ClaimDecision decision,
            Optional<String> note) {}

    /** Takes the step, or says why not. */
    @Transactional
    public Outcome<Claims.Seen, ClaimRefusal> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.relation(),
                command.expected(),
                scope,
                (claim, access, now) ->
                        claim.decide(command.decision(), access.basis(), new Claim.Verdict(by, now, command.note())));
    }
}
