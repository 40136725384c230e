package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import cymru.gwarchod.referral.allocation.domain.AllocationEndReason;
import cymru.gwarchod.referral.allocation.domain.AllocationRefusal;
import cymru.gwarchod.referral.allocation.domain.Allocations;
import cymru.gwarchod.referral.casefile.FindCase;
import cymru.gwarchod.referral.casefile.HoldCase;
import cymru.gwarchod.referral.notification.Notify;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * A manager of the responsible authority allocates a case to a team and one of its social workers; an earlier allocation
 * ends with it. The worker is told (MEET-27).
 */
@ApplicationScoped
@StatutoryRule("MEET-27")
public class AllocateCase {

    private final FindCase findCase;
    private final HoldCase holdCase;
    private final Allocations allocations;
    private final AllocationEnding ending;
    private final AllocationRelations relations;
    private final AgencyRegister register;
    private final Notify notify;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    AllocateCase(
            FindCase findCase,
            HoldCase holdCase,
            Allocations allocations,
            AllocationEnding ending,
            AllocationRelations relations,
            AgencyRegister register,
            Notify notify,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.findCase = findCase;
        this.holdCase = holdCase;
        this.allocations = allocations;
        this.ending = ending;
        this.relations = relations;
        this.register = register;
        this.notify = notify;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * An allocation.
     *
     * @param team unit code
     */
    public record Command(CaseId caseId, String team, PersonId socialWorker) {}

    /** Allocates, or says why not. */
    @Transactional
    public Outcome<Allocation, AllocationRefusal> handle(Command command, AgencyScope scope) {
        holdCase.handle(command.caseId(), scope);
        Optional<FindCase.Found> found = findCase.handle(command.caseId(), scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Optional<Unit> team = register.unit(command.team())
                .filter(unit -> unit.kind() == Unit.Kind.TEAM
                        && unit.agency().equals(found.get().agency()));
        if (team.isEmpty()) {
            return new Outcome.Refused<>(AllocationRefusal.TEAM_NOT_OF_AUTHORITY);
        }
        Allocation.To to = new Allocation.To(team.get().code(), command.socialWorker());
        Optional<Allocation> former = allocations.current(command.caseId(), scope);
        if (!found.get().open() || former.map(Allocation::to).filter(to::equals).isPresent()) {
            return new Outcome.Refused<>(AllocationRefusal.STATE_CONFLICT);
        }
        Instant now = domainClock.now();
        former.ifPresent(before ->
                ending.keep(before.ended(new Allocation.Ending(now, AllocationEndReason.REALLOCATED)), scope));
        Allocation made = make(found.get(), to, now, scope);
        audit.allowed(
                made.id().value(),
                Optional.of(found.get().child().value()),
                found.get().access());
        return new Outcome.Done<>(made, found.get().access());
    }

    private Allocation make(FindCase.Found found, Allocation.To to, Instant now, AgencyScope scope) {
        Allocation made = new Allocation(
                new Allocation.AllocationId(Ids.next(now)),
                new Allocation.Whose(found.caseId(), found.child(), found.localAuthority(), found.agency()),
                to,
                now,
                Actor.of(scope.caller()),
                Optional.empty(),
                0);
        relations.open(made);
        allocations.add(made, scope);
        notify.handle(new Notify.Notice(
                "CASE_ALLOCATED",
                "allocation",
                made.id().value(),
                Optional.of(found.caseId().value()),
                found.agency(),
                Role.SS_SOCIAL_WORKER,
                Optional.of(new Subject.OfPerson(to.socialWorker()).asText()),
                now));
        outbox.publish(AllocationEvents.made(made));
        return made;
    }
}
