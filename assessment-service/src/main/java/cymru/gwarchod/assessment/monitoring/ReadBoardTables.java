package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.assessment.monitoring.domain.BoardTable;
import cymru.gwarchod.assessment.monitoring.domain.BoardTables;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads a quarter's tables as they were published: what the board gets to see (SYS-09, ROLE-30). */
@ApplicationScoped
public class ReadBoardTables {

    private final BoardTables tables;
    private final AuditTrail audit;

    ReadBoardTables(BoardTables tables, AuditTrail audit) {
        this.tables = tables;
        this.audit = audit;
    }

    /** The tables, or empty where that quarter is not published. */
    @Transactional
    public Optional<BoardTable> handle(Quarter quarter, AgencyScope scope) {
        Optional<BoardTable> table = tables.find(quarter, scope);
        table.ifPresent(_ -> audit.listed(List.of(), MonitoringAccess.PUBLISHED, "ROLE"));
        return table;
    }
}
