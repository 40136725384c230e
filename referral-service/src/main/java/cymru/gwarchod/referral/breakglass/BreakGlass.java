package cymru.gwarchod.referral.breakglass;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.BrokenGlass;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.referral.allocation.FindAllocatedWorker;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassRefusal;
import cymru.gwarchod.referral.casefile.FindCase;
import cymru.gwarchod.referral.notification.Notify;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.statutoryclock.PeriodId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody opens one case for an hour of the machine's time (ADR 0035). The relation comes first, and the case is looked for through it: who is excluded finds
 * none, and nothing stays of the attempt but its refusal. Those who answer for the child are told in the same commit.
 */
@ApplicationScoped
public class BreakGlass {

    private static final String KIND = "break-glass-grant";

    private final BrokenGlass glass;
    private final CaseAccessLedger ledger;
    private final FindCase findCase;
    private final FindAllocatedWorker findAllocatedWorker;
    private final BreakGlassGrants grants;
    private final Notify notify;
    private final Obligations obligations;
    private final AuditTrail audit;
    private final DomainClock domainClock;
    private final SystemClock systemClock;

    BreakGlass(
            BrokenGlass glass,
            CaseAccessLedger ledger,
            FindCase findCase,
            FindAllocatedWorker findAllocatedWorker,
            BreakGlassGrants grants,
            Notify notify,
            Obligations obligations,
            AuditTrail audit,
            DomainClock domainClock,
            SystemClock systemClock) {
        this.glass = glass;
        this.ledger = ledger;
        this.findCase = findCase;
        this.findAllocatedWorker = findAllocatedWorker;
        this.grants = grants;
        this.notify = notify;
        this.obligations = obligations;
        this.audit = audit;
        this.domainClock = domainClock;
        this.systemClock = systemClock;
    }

    /** An emergency. */
    public record Command(CaseId caseId, BreakGlassGrant.Why why) {}

    /** Opens the case, or says why not. */
    @Transactional
    public Outcome<BreakGlassGrant, BreakGlassRefusal> handle(Command command, AgencyScope scope) {
        Instant now = domainClock.now();
        // PostgreSQL keeps microseconds; a finer instant would come back as another one.
        Instant opened = systemClock.now().truncatedTo(ChronoUnit.MICROS);
        if (command.why().saysTooLittle()) {
            return new Outcome.Refused<>(BreakGlassRefusal.REASON_TOO_SHORT);
        }
        if (grants.openOfCaller(opened, scope) >= BreakGlassGrant.MOST_OPEN) {
            return new Outcome.Refused<>(BreakGlassRefusal.TOO_MANY_OPEN);
        }
        glass.look();
        BreakGlassGrant.GrantId id = new BreakGlassGrant.GrantId(Ids.next(now));
        lend(command.caseId().value(), id, new Moment(now, opened), scope);
        Optional<FindCase.Found> found = findCase.handle(command.caseId(), scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        BreakGlassGrant grant = grant(id, command, found.get(), opened, scope);
        open(grant, scope, now);
        grants.add(grant, scope);
        tell(grant, Role.SS_LEAD_OFFICER, Optional.empty(), now);
        tell(grant, Role.PRIVACY_OFFICER, Optional.empty(), now);
        findAllocatedWorker.handle(command.caseId(), scope).ifPresent(worker -> tellWorker(grant, worker, now, scope));
        callForReview(grant, now);
        audit.allowed(
                id.value(),
                Optional.of(found.get().child().value()),
                found.get().access());
        return new Outcome.Done<>(grant, new AgencyScope.Allowed(BreakGlassAccess.GRANT, Relation.BREAK_GLASS));
    }

    private static BreakGlassGrant grant(
            BreakGlassGrant.GrantId id, Command command, FindCase.Found found, Instant opened, AgencyScope scope) {
        return new BreakGlassGrant(
                id,
                new BreakGlassGrant.Whose(found.caseId(), found.child(), found.localAuthority(), found.agency()),
                new BreakGlassGrant.Breaking(Actor.of(scope.caller()), opened, command.why()),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** When it is, for the work with the child and by the machine, which counts the hour. */
    private record Moment(Instant domain, Instant system) {}

    /** One lends it to oneself; that is why somebody else reviews it. */
    private void lend(UUID record, BreakGlassGrant.GrantId id, Moment at, AgencyScope scope) {
        String agency = scope.caller().agency().code().value();
        ledger.lend(
                new CaseAccessLedger.Grant(record, scope.caller().self(), Relation.BREAK_GLASS, agency, at.domain()),
                new CaseAccessLedger.Loan(id.value(), at.system().plus(BreakGlassGrant.LASTS)),
                agency,
                CaseAccessLedger.Basis.OWN_SUBMISSION);
    }

    private void open(BreakGlassGrant grant, AgencyScope scope, Instant now) {
        lend(
                grant.whose().child().value(),
                grant.id(),
                new Moment(now, grant.breaking().at()),
                scope);
        relate(grant, scope.caller().self(), Relation.REFERRER, CaseAccessLedger.Basis.OWN_SUBMISSION, now, scope);
        relate(
                grant,
                new Subject.OfAgency(grant.whose().agency()),
                Relation.RESPONSIBLE_LA,
                CaseAccessLedger.Basis.ROUTING,
                now,
                scope);
    }

    private void tellWorker(BreakGlassGrant grant, String worker, Instant now, AgencyScope scope) {
        relate(grant, Subject.person(worker), Relation.ALLOCATED, CaseAccessLedger.Basis.ROUTING, now, scope);
        tell(grant, Role.SS_SOCIAL_WORKER, Optional.of(worker), now);
    }

    private void relate(
            BreakGlassGrant grant,
            Subject subject,
            Relation relation,
            CaseAccessLedger.Basis basis,
            Instant now,
            AgencyScope scope) {
        String agency = scope.caller().agency().code().value();
        ledger.confirm(new CaseAccessLedger.Grant(grant.id().value(), subject, relation, agency, now), agency, basis);
    }

    /** Without the case: those who are told need not be listed in a restricted one. */
    private void tell(BreakGlassGrant grant, String role, Optional<String> person, Instant now) {
        notify.handle(new Notify.Notice(
                "GLASS_BROKEN",
                KIND,
                grant.id().value(),
                Optional.empty(),
                grant.whose().agency(),
                role,
                person,
                now));
    }

    private void callForReview(BreakGlassGrant grant, Instant now) {
        obligations.open(
                new Opening(
                        ReviewDuty.KIND,
                        PeriodId.BREAK_GLASS_REVIEW,
                        now,
                        grant.whose().child().value(),
                        grant.whose().caseId().value(),
                        grant.id().value(),
                        "/v1/break-glass-grants/" + grant.id().value(),
                        new Opening.Owner(
                                grant.whose().agency(),
                                grant.whose().localAuthority(),
                                Role.PRIVACY_OFFICER,
                                Optional.empty()),
                        Opening.Priority.NORMAL),
                now);
    }
}
