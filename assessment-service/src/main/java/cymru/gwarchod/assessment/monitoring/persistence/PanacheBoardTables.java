package cymru.gwarchod.assessment.monitoring.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.monitoring.domain.BoardTable;
import cymru.gwarchod.assessment.monitoring.domain.BoardTables;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import cymru.gwarchod.assessment.monitoring.domain.TableColumn;
import cymru.gwarchod.assessment.monitoring.domain.TableRow;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;

/** Published tables in PostgreSQL. A cell is kept as the text that is read, which is what the database can check. */
@ApplicationScoped
class PanacheBoardTables implements BoardTables, PanacheRepositoryBase<BoardTableEntity, String> {

    /** Two instances that publish at the same moment meet at the key; the second one then writes nothing. */
    private static final String PUBLISH = """
            INSERT INTO board_table (quarter, published_at, ruleset, calendar)
            VALUES (:quarter, :publishedAt, :ruleset, :calendar) ON CONFLICT ON CONSTRAINT pk_board_table DO NOTHING""";

    private static final String ADD_CELL = """
            INSERT INTO board_table_cell (quarter, row_level, row_code, table_column, shown)
            VALUES (:quarter, :level, :code, :column, :shown)""";

    private static final String CELLS =
            "SELECT row_level, row_code, table_column, shown FROM board_table_cell WHERE quarter = :quarter";

    private static final String UNDER_FIVE = new Shown.UnderFive().text();
    private static final String WITHHELD = new Shown.Withheld().text();

    @Override
    public boolean publish(BoardTable table, SystemScope scope) {
        boolean first = session()
                        .createNativeMutationQuery(PUBLISH)
                        .setParameter("quarter", table.quarter().toString(), String.class)
                        .setParameter("publishedAt", table.publishedAt(), Instant.class)
                        .setParameter("ruleset", table.ruleset(), String.class)
                        .setParameter("calendar", table.calendar(), String.class)
                        .executeUpdate()
                == 1;
        if (first) {
            table.cells().forEach((cell, shown) -> add(table.quarter(), cell, shown));
        }
        return first;
    }

    @Override
    public boolean isPublished(Quarter quarter, SystemScope scope) {
        return count("quarter", quarter.toString()) > 0;
    }

    @Override
    public Optional<BoardTable> find(Quarter quarter, AgencyScope scope) {
        return findByIdOptional(quarter.toString())
                .map(row -> new BoardTable(quarter, row.publishedAt, row.ruleset, row.calendar, cells(quarter)));
    }

    @Override
    public List<Quarter> list(Optional<Quarter> after, int limit, AgencyScope scope) {
        return after
                .map(quarter -> find("quarter < ?1 order by quarter desc", quarter.toString()))
                .orElseGet(() -> find("order by quarter desc"))
                .page(0, limit)
                .stream()
                .map(row -> Quarter.parse(row.quarter))
                .toList();
    }

    private void add(Quarter quarter, TableCell cell, Shown shown) {
        session()
                .createNativeMutationQuery(ADD_CELL)
                .setParameter("quarter", quarter.toString(), String.class)
                .setParameter("level", cell.row().level().name(), String.class)
                .setParameter("code", cell.row().code(), String.class)
                .setParameter("column", cell.column().name(), String.class)
                .setParameter("shown", shown.text(), String.class)
                .executeUpdate();
    }

    private SortedMap<TableCell, Shown> cells(Quarter quarter) {
        SortedMap<TableCell, Shown> cells = new TreeMap<>();
        session()
                .createNativeQuery(CELLS, Object[].class)
                .setParameter("quarter", quarter.toString(), String.class)
                .getResultList()
                .forEach(row -> cells.put(
                        new TableCell(
                                new TableRow(TableRow.Level.valueOf((String) row[0]), (String) row[1]),
                                TableColumn.valueOf((String) row[2])),
                        shown((String) row[3])));
        return cells;
    }

    private static Shown shown(String text) {
        if (text.equals(UNDER_FIVE)) {
            return new Shown.UnderFive();
        }
        return text.equals(WITHHELD) ? new Shown.Withheld() : new Shown.Exactly(Integer.parseInt(text));
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
