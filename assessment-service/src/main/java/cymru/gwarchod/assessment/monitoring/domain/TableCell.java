package cymru.gwarchod.assessment.monitoring.domain;

import java.util.Comparator;

/** One place in the board's tables. */
public record TableCell(TableRow row, TableColumn column) implements Comparable<TableCell> {

    private static final Comparator<TableCell> IN_ORDER =
            Comparator.comparing(TableCell::row).thenComparing(TableCell::column);

    /** Whether it is the count of one authority and one category, and no sum. */
    public boolean isCount() {
        return row.level() == TableRow.Level.AUTHORITY && column != TableColumn.TOTAL;
    }

    @Override
    public int compareTo(TableCell other) {
        return IN_ORDER.compare(this, other);
    }
}
