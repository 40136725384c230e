package cymru.gwarchod.referral.restriction;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.RestrictionLedger;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.referral.casefile.FindCase;
import cymru.gwarchod.referral.notification.Notify;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.CaseRestrictions;
import cymru.gwarchod.referral.restriction.domain.RestrictionReason;
import cymru.gwarchod.referral.restriction.domain.RestrictionRefusal;
import cymru.gwarchod.referral.restriction.domain.RestrictionStatus;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who reaches a case proposes who alone, and who never, shall reach it. The approvers are told; who would be
 * excluded does not learn of it.
 */
@ApplicationScoped
public class ProposeRestriction {

    private final FindCase findCase;
    private final CaseRestrictions restrictions;
    private final CaseAccessLedger ledger;
    private final RestrictionLedger bars;
    private final Notify notify;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ProposeRestriction(
            FindCase findCase,
            CaseRestrictions restrictions,
            CaseAccessLedger ledger,
            RestrictionLedger bars,
            Notify notify,
            AuditTrail audit,
            DomainClock domainClock) {
        this.findCase = findCase;
        this.restrictions = restrictions;
        this.ledger = ledger;
        this.bars = bars;
        this.notify = notify;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A proposal. */
    public record Command(CaseId caseId, CaseRestriction.Lists lists, RestrictionReason reason) {}

    /** Keeps the proposal, or says why not. */
    @Transactional
    public Outcome<CaseRestriction, RestrictionRefusal> handle(Command command, AgencyScope scope) {
        Optional<FindCase.Found> found = findCase.handle(command.caseId(), scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Optional<RestrictionRefusal> refusal = command.lists().check();
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Instant now = domainClock.now();
        CaseRestriction proposed = new CaseRestriction(
                new CaseRestriction.RestrictionId(Ids.next(now)),
                new CaseRestriction.Whose(
                        command.caseId(), found.get().child(), found.get().agency()),
                command.lists(),
                new CaseRestriction.Proposal(Actor.of(scope.caller()), now, command.reason()),
                List.of(),
                RestrictionStatus.PROPOSED,
                0);
        open(proposed, scope, now);
        restrictions.add(proposed, scope);
        tell(proposed, Role.SS_LEAD_OFFICER, now);
        tell(proposed, Role.SS_CSE_MANAGER, now);
        audit.allowed(
                proposed.id().value(),
                Optional.of(found.get().child().value()),
                found.get().access());
        return new Outcome.Done<>(proposed, found.get().access());
    }

    private void open(CaseRestriction proposed, AgencyScope scope, Instant now) {
        UUID id = proposed.id().value();
        String authority = proposed.whose().agency().value();
        String proposer = scope.caller().agency().code().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(id, scope.caller().self(), Relation.REFERRER, proposer, now),
                proposer,
                CaseAccessLedger.Basis.OWN_SUBMISSION);
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        id, new Subject.OfAgency(proposed.whose().agency()), Relation.RESPONSIBLE_LA, proposer, now),
                authority,
                CaseAccessLedger.Basis.ROUTING);
        bars.hold(
                List.of(id),
                new RestrictionLedger.Restriction(
                        proposed.whose().caseId().value(),
                        false,
                        Set.of(),
                        Set.copyOf(RestrictionEvents.texts(proposed.lists().excluded())),
                        authority),
                now);
    }

    /** Without the case: who approves need not be one who reaches it. */
    private void tell(CaseRestriction proposed, String role, Instant now) {
        notify.handle(new Notify.Notice(
                "RESTRICTION_PROPOSED",
                "case-restriction",
                proposed.id().value(),
                Optional.empty(),
                proposed.whose().agency(),
                role,
                Optional.empty(),
                now));
    }
}
