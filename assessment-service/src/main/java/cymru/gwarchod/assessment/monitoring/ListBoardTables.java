package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.monitoring.domain.BoardTables;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Lists the quarters whose tables are published, the newest first. */
@ApplicationScoped
public class ListBoardTables {

    private final BoardTables tables;
    private final AuditTrail audit;

    ListBoardTables(BoardTables tables, AuditTrail audit) {
        this.tables = tables;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<Quarter> handle(Optional<Quarter> after, int fetch, AgencyScope scope) {
        audit.listed(List.of(), MonitoringAccess.PUBLISHED, "ROLE");
        return tables.list(after, fetch, scope);
    }
}
