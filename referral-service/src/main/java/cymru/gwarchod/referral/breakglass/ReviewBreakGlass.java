package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassRefusal;
import cymru.gwarchod.referral.breakglass.domain.ReviewOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A privacy officer of the responsible authority, other than who had it, says what to think of an emergency access. */
@ApplicationScoped
public class ReviewBreakGlass {

    private final BreakGlassGrants grants;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReviewBreakGlass(BreakGlassGrants grants, Outbox outbox, AuditTrail audit, DomainClock domainClock) {
        this.grants = grants;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * A review.
     *
     * @param expected the version that was decided on
     */
    public record Command(BreakGlassGrant.GrantId id, EntityTag expected, ReviewOutcome outcome) {}

    /** Keeps the review, or says why not. */
    @Transactional
    public Outcome<BreakGlassGrant, BreakGlassRefusal> handle(Command command, AgencyScope scope) {
        Optional<BreakGlassGrants.Seen> seen = grants.find(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        BreakGlassGrant before = seen.get().grant();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        BreakGlassGrant.Review said =
                new BreakGlassGrant.Review(Actor.of(scope.caller()), domainClock.now(), command.outcome());
        return switch (before.review(said)) {
            case BreakGlassGrant.Step.Refused(BreakGlassRefusal refusal) -> new Outcome.Refused<>(refusal);
            case BreakGlassGrant.Step.Taken(BreakGlassGrant after) -> {
                long version = grants.update(after, scope);
                outbox.publish(BreakGlassEvents.reviewed(after, said));
                audit.allowed(
                        command.id().value(), Optional.of(after.whose().child().value()), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
