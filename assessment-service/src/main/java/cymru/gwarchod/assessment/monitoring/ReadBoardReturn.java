package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturn;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturnRefusal;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturns;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads a return of the caller's own authority, with what it says. */
@ApplicationScoped
public class ReadBoardReturn {

    private final BoardReturns returns;
    private final AuditTrail audit;

    ReadBoardReturn(BoardReturns returns, AuditTrail audit) {
        this.returns = returns;
        this.audit = audit;
    }

    /** The return, or absent. */
    @Transactional
    public Outcome<BoardReturn, BoardReturnRefusal> handle(BoardReturnId id, AgencyScope scope) {
        Optional<BoardReturn> found = returns.find(id, scope);
        if (found.isEmpty()) {
            return new Outcome.Absent<>();
        }
        AgencyScope.Allowed access = new AgencyScope.Allowed(MonitoringAccess.OWN, Relation.OWN_AGENCY);
        audit.allowed(id.value(), Optional.empty(), access);
        return new Outcome.Done<>(found.get(), access);
    }
}
