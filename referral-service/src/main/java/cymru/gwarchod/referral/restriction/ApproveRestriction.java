package cymru.gwarchod.referral.restriction;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.RestrictionLedger;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.CaseRestrictions;
import cymru.gwarchod.referral.restriction.domain.RestrictionRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of two approvers approves; with the second one the lists hold, here in the next statement. */
@ApplicationScoped
public class ApproveRestriction {

    private final CaseRestrictions restrictions;
    private final RestrictionLedger bars;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ApproveRestriction(
            CaseRestrictions restrictions,
            RestrictionLedger bars,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.restrictions = restrictions;
        this.bars = bars;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * An approval.
     *
     * @param expected the version that was decided on
     */
    public record Command(CaseRestriction.RestrictionId id, EntityTag expected) {}

    /** Approves, or says why not. */
    @Transactional
    public Outcome<CaseRestriction, RestrictionRefusal> handle(Command command, AgencyScope scope) {
        Optional<CaseRestrictions.Seen> seen = restrictions.find(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        CaseRestriction before = seen.get().restriction();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        Instant now = domainClock.now();
        CaseRestriction.Approval approval =
                new CaseRestriction.Approval(Actor.of(scope.caller()), team(scope.caller()), now);
        return switch (before.approve(approval)) {
            case CaseRestriction.Step.Refused(RestrictionRefusal refusal) -> new Outcome.Refused<>(refusal);
            case CaseRestriction.Step.Taken(CaseRestriction after) -> {
                long version = keep(after, now, scope);
                audit.allowed(
                        command.id().value(), Optional.of(after.whose().child().value()), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }

    private long keep(CaseRestriction approved, Instant now, AgencyScope scope) {
        if (!approved.isInForce()) {
            return restrictions.update(approved, scope);
        }
        restrictions.supersede(approved, scope);
        long version = restrictions.update(approved, scope);
        bars.hold(
                List.of(
                        approved.whose().caseId().value(),
                        approved.whose().child().value()),
                new RestrictionLedger.Restriction(
                        approved.whose().caseId().value(),
                        approved.lists().restricted(),
                        Set.copyOf(RestrictionEvents.texts(approved.lists().listed())),
                        Set.copyOf(RestrictionEvents.texts(approved.lists().excluded())),
                        approved.whose().agency().value()),
                now);
        outbox.publish(RestrictionEvents.changed(approved, now));
        return version;
    }

    /** Who belongs to no team holds an office for the whole authority; two offices are no one team. */
    private static String team(Caller caller) {
        return caller.unit()
                .map(unit -> unit.code().value())
                .orElse(caller.has(Role.SS_LEAD_OFFICER) ? Role.SS_LEAD_OFFICER : Role.SS_CSE_MANAGER);
    }
}
