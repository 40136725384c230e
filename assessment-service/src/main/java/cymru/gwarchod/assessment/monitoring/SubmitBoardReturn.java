package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturn;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturnRefusal;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturns;
import cymru.gwarchod.assessment.monitoring.domain.CategoryCounts;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * The lead officer of an authority's social services makes its return of a quarter to the board (ROLE-05), noughts
 * included: every area assumes that the issue exists, and says so when it found none (MON-04). The guidance names no day by
 * which it is due, so a missing return is listed and nothing is overdue.
 */
@ApplicationScoped
@StatutoryRule({"MON-04", "ROLE-05"})
public class SubmitBoardReturn {

    private final BoardReturns returns;
    private final MonitoringFacts facts;
    private final BoardArea areas;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    SubmitBoardReturn(
            BoardReturns returns, MonitoringFacts facts, BoardArea areas, AuditTrail audit, DomainClock domainClock) {
        this.returns = returns;
        this.facts = facts;
        this.areas = areas;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A return of the caller's own authority. */
    public record Command(Quarter quarter, CategoryCounts children, PersonId by) {}

    /** Takes the return, or says why not. */
    @Transactional
    public Outcome<BoardReturn, BoardReturnRefusal> handle(Command command, AgencyScope scope) {
        Instant now = domainClock.now();
        if (!command.quarter().hasEnded(now)) {
            return new Outcome.Refused<>(BoardReturnRefusal.QUARTER_NOT_ENDED);
        }
        Agency own = scope.caller().agency();
        BoardReturn made = new BoardReturn(
                new BoardReturnId(Ids.next(now)),
                command.quarter(),
                areas.of(own.localAuthority().orElseThrow()),
                command.children(),
                facts.children(command.quarter(), scope),
                command.by(),
                now);
        if (!returns.add(made, scope)) {
            return new Outcome.Refused<>(BoardReturnRefusal.RETURN_EXISTS);
        }
        AgencyScope.Allowed access = new AgencyScope.Allowed(MonitoringAccess.OWN, Relation.OWN_AGENCY);
        audit.allowed(made.id().value(), Optional.empty(), access);
        return new Outcome.Done<>(made, access);
    }
}
