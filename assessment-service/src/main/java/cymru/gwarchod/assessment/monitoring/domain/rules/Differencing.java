package cymru.gwarchod.assessment.monitoring.domain.rules;

import cymru.gwarchod.assessment.monitoring.domain.QuarterTables;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import cymru.gwarchod.assessment.monitoring.domain.TableColumn;
import cymru.gwarchod.assessment.monitoring.domain.TableRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody finds out who adds and subtracts everything that the two tables of a quarter show.
 *
 * <p>The tables are a circulation: the total of the board's area flows down to the task groups, to the authorities, from
 * each row's total into its categories, and by category back up to the board's area, where the categories make the total
 * again. Every cell is one pipe, every sum one junction at which as much flows in as out. So a cell is pinned to its value
 * exactly if no round trip through the pipes that are not shown could carry one child more or one less.
 */
final class Differencing {

    private static final int FEWEST_SMALL = 1;
    private static final int MOST_SMALL = 4;
    private static final int FEWEST_LARGE = 5;

    private final QuarterTables tables;
    private final Map<TableCell, Shown> shown;
    private final Map<Junction, List<Pipe>> ways = new HashMap<>();

    /** A sum; without a column, what an authority's or the area's categories add up to. */
    private record Junction(TableRow row, Optional<TableColumn> column) {}

    /** A way in which one child more, or one less, in a cell could be carried. */
    private record Pipe(TableCell cell, Junction to) {}

    Differencing(QuarterTables tables, Map<TableCell, Shown> shown) {
        this.tables = tables;
        this.shown = shown;
        tables.values().keySet().forEach(cell -> {
            if (canRise(cell)) {
                ways.computeIfAbsent(from(cell), _ -> new ArrayList<>()).add(new Pipe(cell, to(cell)));
            }
            if (canFall(cell)) {
                ways.computeIfAbsent(to(cell), _ -> new ArrayList<>()).add(new Pipe(cell, from(cell)));
            }
        });
    }

    /** Whether the tables tell this cell, although it is not shown. */
    boolean pins(TableCell cell) {
        boolean more = canRise(cell) && leads(to(cell), from(cell), cell);
        boolean fewer = canFall(cell) && leads(from(cell), to(cell), cell);
        return !more && !fewer;
    }

    private boolean leads(Junction start, Junction end, TableCell without) {
        Set<Junction> reached = new HashSet<>(Set.of(start));
        Deque<Junction> next = new ArrayDeque<>(reached);
        while (!next.isEmpty() && !reached.contains(end)) {
            for (Pipe pipe : ways.getOrDefault(next.remove(), List.of())) {
                if (!pipe.cell().equals(without) && reached.add(pipe.to())) {
                    next.add(pipe.to());
                }
            }
        }
        return reached.contains(end);
    }

    private boolean canRise(TableCell cell) {
        return switch (shown.get(cell)) {
            case Shown.Exactly _ -> false;
            case Shown.UnderFive() -> tables.value(cell) < MOST_SMALL;
            case Shown.Withheld() -> true;
        };
    }

    /** The reader knows that a count is withheld only from five up, and that nobody withholds a nought. */
    private boolean canFall(TableCell cell) {
        return switch (shown.get(cell)) {
            case Shown.Exactly _ -> false;
            case Shown.UnderFive() -> tables.value(cell) > FEWEST_SMALL;
            case Shown.Withheld() -> tables.value(cell) > (cell.isCount() ? FEWEST_LARGE : FEWEST_SMALL);
        };
    }

    private Junction from(TableCell cell) {
        return cell.column() == TableColumn.TOTAL ? above(cell) : below(cell);
    }

    private Junction to(TableCell cell) {
        return cell.column() == TableColumn.TOTAL ? below(cell) : above(cell);
    }

    private Junction above(TableCell cell) {
        TableRow parent = tables.parents().get(cell.row());
        return parent == null
                ? new Junction(cell.row(), Optional.empty())
                : new Junction(parent, Optional.of(cell.column()));
    }

    private static Junction below(TableCell cell) {
        return cell.row().level() == TableRow.Level.AUTHORITY
                ? new Junction(cell.row(), Optional.empty())
                : new Junction(cell.row(), Optional.of(cell.column()));
    }
}
