package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturns;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists who has made the return of a quarter and who has not, and nothing of what the returns say (MON-04). */
@ApplicationScoped
public class ListBoardReturns {

    private final BoardReturns returns;
    private final BoardArea area;
    private final AuditTrail audit;

    ListBoardReturns(BoardReturns returns, BoardArea area, AuditTrail audit) {
        this.returns = returns;
        this.area = area;
        this.audit = audit;
    }

    /** An authority, and its return if it was made. */
    public record Listed(LocalAuthority authority, Optional<BoardReturns.Made> made) {}

    /** Every authority of the board's area. */
    @Transactional
    public List<Listed> handle(Quarter quarter, AgencyScope scope) {
        Map<String, BoardReturns.Made> made = returns.madeFor(quarter, scope);
        audit.listed(
                made.values().stream().map(each -> each.id().value()).toList(), MonitoringAccess.PUBLISHED, "ROLE");
        return area.authorities().stream()
                .map(authority -> new Listed(authority, Optional.ofNullable(made.get(authority.code()))))
                .toList();
    }
}
