package cymru.gwarchod.referral.concern;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.http.References;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.ConcernRefusal;
import cymru.gwarchod.referral.concern.domain.Concerns;
import cymru.gwarchod.referral.vocabulary.ConcernDetails;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Anybody at the front line of any agency reports a concern (REF-04, ROLE-12). It stays within the agency. */
@ApplicationScoped
@StatutoryRule("ROLE-12")
public class ReportConcern {

    private final Concerns concerns;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ReportConcern(
            Concerns concerns, CaseAccessLedger ledger, Outbox outbox, AuditTrail audit, DomainClock domainClock) {
        this.concerns = concerns;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * A report.
     *
     * @param anonymous whether nobody else is told who reports
     */
    public record Command(boolean immediateRisk, boolean anonymous, ReportedChild child, ConcernDetails details) {}

    /** Keeps the report. */
    @Transactional
    public Outcome<Concern, ConcernRefusal> handle(Command command, AgencyScope scope) {
        Instant now = domainClock.now();
        Concern reported = Concern.reported(
                new ConcernId(Ids.next(now)),
                References.next("CON", now),
                now,
                new Concern.Reporter(Actor.of(scope.caller()), command.anonymous()),
                command.immediateRisk(),
                command.child(),
                command.details());
        open(reported, scope.caller().self(), scope, now);
        open(reported, new Subject.OfAgency(scope.caller().agency().code()), scope, now);
        concerns.add(reported, scope);
        outbox.publish(ConcernEvents.reported(reported));
        audit.submitted(reported.id().value(), Optional.empty());
        return new Outcome.Done<>(reported, new AgencyScope.Allowed(ConcernAccess.OWN, Relation.REFERRER));
    }

    private void open(Concern reported, Subject subject, AgencyScope scope, Instant now) {
        String agency = scope.caller().agency().code().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(reported.id().value(), subject, Relation.REFERRER, agency, now),
                agency,
                CaseAccessLedger.Basis.OWN_SUBMISSION);
    }
}
