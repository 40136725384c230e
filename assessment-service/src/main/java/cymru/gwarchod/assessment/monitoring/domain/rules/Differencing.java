package cymru.gwarchod.assessment.monitoring.domain.rules;

import cymru.gwarchod.assessment.monitoring.domain.QuarterTables;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import cymru.gwarchod.assessment.monitoring.domain.TableColumn;
import cymru.gwarchod.assessment.monitoring.domain.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * What somebody finds out who adds and subtracts everything that the two tables of a quarter show, and what to hide so that
 * he does not.
 *
 * <p>The tables are a circulation: the total of the board's area flows down to the task groups, to the authorities, from
 * each row's total into its categories, and by category back up to the board's area, where the categories make the total
 * again. Every cell is one pipe, every sum one junction at which as much flows in as out. So a number can be mistaken for
 * another exactly if one child more, or one less, could make a round trip through pipes of which the reader does not know
 * how much they carry; and the cheapest round trip says which numbers to hide where there is none yet.
 */
final class Differencing {

    private static final int MOST_SMALL = 4;
    private static final int FEWEST_LARGE = 5;
    private static final Comparator<Trip> CHEAPEST =
            Comparator.comparingInt(Trip::cost).thenComparingInt(Trip::length);

    private final QuarterTables tables;
    private final Map<TableCell, Shown> shown;
    private final Map<Junction, List<Way>> ways = new HashMap<>();

    /** A sum; without a column, what an authority's or the area's categories add up to. */
    private record Junction(TableRow row, Optional<TableColumn> column) {}

    /** One child more or one less through a pipe; {@code cost} is what has to be hidden for it to be possible. */
    private record Way(TableCell cell, Junction from, Junction to, int cost) {}

    /** So far on the way round. */
    private record Trip(Junction at, List<TableCell> hiding, int cost, int length) {

        Trip by(Way way) {
            List<TableCell> more = new ArrayList<>(hiding);
            if (way.cost() > 0) {
                more.add(way.cell());
            }
            return new Trip(way.to(), List.copyOf(more), cost + way.cost(), length + 1);
        }
    }

    Differencing(QuarterTables tables, Map<TableCell, Shown> shown) {
        this.tables = tables;
        this.shown = shown;
        tables.values().keySet().stream()
                .flatMap(cell -> through(cell).stream())
                .forEach(way ->
                        ways.computeIfAbsent(way.from(), _ -> new ArrayList<>()).add(way));
    }

    /** Whether the tables tell this cell. */
    boolean tells(TableCell cell) {
        return cheapest(cell).map(trip -> trip.cost() > 0).orElse(true);
    }

    /** The smallest numbers without which the tables no longer tell this cell; none where they do not tell it. */
    List<TableCell> toHide(TableCell cell) {
        return cheapest(cell).map(Trip::hiding).orElse(List.of());
    }

    private Optional<Trip> cheapest(TableCell cell) {
        return through(cell).stream()
                .map(way -> new Trip(way.from(), List.of(), 0, 0).by(way))
                .map(start -> back(start, cell))
                .flatMap(Optional::stream)
                .min(CHEAPEST);
    }

    /** From where the child got to, back to where it came from, by other cells. */
    private Optional<Trip> back(Trip start, TableCell cell) {
        Junction home = start.at().equals(to(cell)) ? from(cell) : to(cell);
        Set<Junction> reached = new HashSet<>();
        PriorityQueue<Trip> next = new PriorityQueue<>(CHEAPEST);
        next.add(start);
        while (!next.isEmpty()) {
            Trip trip = next.remove();
            if (trip.at().equals(home)) {
                return Optional.of(trip);
            }
            if (reached.add(trip.at())) {
                ways.getOrDefault(trip.at(), List.of()).stream()
                        .filter(way -> !way.cell().equals(cell))
                        .forEach(way -> next.add(trip.by(way)));
            }
        }
        return Optional.empty();
    }

    private List<Way> through(TableCell cell) {
        List<Way> both = new ArrayList<>();
        more(cell).ifPresent(cost -> both.add(new Way(cell, from(cell), to(cell), cost)));
        fewer(cell).ifPresent(cost -> both.add(new Way(cell, to(cell), from(cell), cost)));
        return both;
    }

    /** What it costs that there could be one more here; a nought is always shown. */
    private Optional<Integer> more(TableCell cell) {
        int value = tables.value(cell);
        return switch (shown.get(cell)) {
            case Shown.Exactly(int children) -> children > 0 ? Optional.of(children) : Optional.empty();
            case Shown.UnderFive() when value < MOST_SMALL -> Optional.of(0);
            // Four children in four categories are one in each: then even that they are fewer than five has to go.
            case Shown.UnderFive() -> cell.isCount() ? Optional.empty() : Optional.of(value);
            case Shown.Withheld() -> Optional.of(0);
        };
    }

    /** The same for one less: the reader knows that a count is withheld only from five up, and that no nought is. */
    private Optional<Integer> fewer(TableCell cell) {
        int value = tables.value(cell);
        boolean small = shown.get(cell) instanceof Shown.UnderFive;
        int fewest = cell.isCount() && !small ? FEWEST_LARGE : 1;
        return value > fewest ? Optional.of(shown.get(cell) instanceof Shown.Exactly ? value : 0) : Optional.empty();
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
