package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.placement.claim.EndClaims;
import cymru.gwarchod.placement.placement.domain.EndingReason;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.PlacementRefusal;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.placement.domain.Resident;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The child left the home (PLACE-15): the stay leaves the register and keeps its history, others are told, and the home
 * no longer reaches what it filed. What was confirmed for home and placing authority ends with it.
 */
@ApplicationScoped
@StatutoryRule("PLACE-15")
public class EndPlacement {

    private final Placements placements;
    private final EndClaims endClaims;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    EndPlacement(
            Placements placements,
            EndClaims endClaims,
            CaseAccessLedger ledger,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.placements = placements;
        this.endClaims = endClaims;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * An ending.
     *
     * @param expected the version that was decided on
     */
    public record Command(PlacementId id, EntityTag expected, LocalDate endedOn, EndingReason reason) {}

    /** Ends the stay, or says why not. */
    @Transactional
    public Outcome<Placements.Seen, PlacementRefusal> handle(Command command, AgencyScope scope) {
        Optional<Placements.Seen> seen = placements.find(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Placement before = seen.get().placement();
        AgencyScope.Allowed access = seen.get().access();
        long version = PlacementAccess.version(before, access.view());
        if (!command.expected().equals(EntityTag.of(access.view(), version))) {
            return new Outcome.Stale<>(access, version);
        }
        Instant now = domainClock.now();
        Placement.Ending ending =
                new Placement.Ending(command.endedOn(), command.reason(), Actor.of(scope.caller()), now);
        return switch (before.end(ending)) {
            case Placement.Step.Refused(PlacementRefusal refusal) -> new Outcome.Refused<>(refusal);
            case Placement.Step.Taken(Placement after) -> {
                long stored = placements.update(after, scope);
                if (after.startTold()) {
                    outbox.publish(PlacementEvents.ended(after, now));
                }
                audit.allowed(command.id().value(), after.child().map(ChildId::value), access);
                endClaims.handle(after.notification(), scope);
                closeToHome(after, now);
                yield new Outcome.Done<>(new Placements.Seen(after.atVersion(stored), Resident.UNTOLD, access), access);
            }
        };
    }

    /** A home where the child was sees nothing: no relation stands for that (security model 6.2, HOME_PAST). */
    private void closeToHome(Placement ended, Instant now) {
        Subject home = new Subject.OfUnit(ended.stay().home());
        ledger.end(ended.notification().value(), home, Relation.REFERRER, now);
    }
}
