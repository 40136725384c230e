package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.statutoryclock.Quarter;
import java.util.List;
import java.util.Optional;

/** Where the published tables are kept. There is no way to change or to remove one. */
public interface BoardTables {

    /** Keeps the tables of a quarter; false where they are published already. */
    boolean publish(BoardTable table, SystemScope scope);

    /** Whether the tables of a quarter are published. */
    boolean isPublished(Quarter quarter, SystemScope scope);

    /** The tables of a quarter. */
    Optional<BoardTable> find(Quarter quarter, AgencyScope scope);

    /**
     * The quarters with tables, the newest first.
     *
     * @param after go on after this one
     */
    List<Quarter> list(Optional<Quarter> after, int limit, AgencyScope scope);
}
