package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A quarter's two tables with their true numbers, authority by category and task group by category, and the sums that tie
 * them together: a category's count is the sum over the authorities of a task group, and that over the board's area
 * (MON-11).
 *
 * @param values every cell, sums included
 * @param parents the task group of each authority, and the board's area above the groups and the authorities of none
 */
@StatutoryRule({"MON-01", "MON-11"})
public record QuarterTables(SortedMap<TableCell, Integer> values, SortedMap<TableRow, TableRow> parents) {

    /**
     * The tables of these counts.
     *
     * @param taskGroups the authorities of the board's area, by statistical code, with their task group
     */
    public static QuarterTables of(SortedMap<String, Optional<String>> taskGroups, Map<String, CategoryCounts> counts) {
        SortedMap<TableRow, TableRow> parents = new TreeMap<>();
        SortedMap<TableRow, CategoryCounts> rows = new TreeMap<>();
        rows.put(TableRow.BOARD, CategoryCounts.NONE);
        taskGroups.forEach((code, group) -> {
            TableRow authority = TableRow.authority(code);
            CategoryCounts own = counts.getOrDefault(code, CategoryCounts.NONE);
            rows.put(authority, own);
            rows.merge(TableRow.BOARD, own, CategoryCounts::plus);
            parents.put(authority, group.map(TableRow::taskGroup).orElse(TableRow.BOARD));
            group.map(TableRow::taskGroup).ifPresent(row -> {
                rows.merge(row, own, CategoryCounts::plus);
                parents.put(row, TableRow.BOARD);
            });
        });
        SortedMap<TableCell, Integer> values = new TreeMap<>();
        rows.forEach((row, own) -> {
            own.children()
                    .forEach(
                            (category, children) -> values.put(new TableCell(row, TableColumn.of(category)), children));
            values.put(new TableCell(row, TableColumn.TOTAL), own.total());
        });
        return new QuarterTables(values, parents);
    }

    public int value(TableCell cell) {
        return values.getOrDefault(cell, 0);
    }

    /** Every sum that a reader of the tables can work out: the cells that add up to one, and that one last. */
    public List<List<TableCell>> sums() {
        List<List<TableCell>> sums = new ArrayList<>();
        for (TableRow row : rows()) {
            sums.add(row(row));
            List<TableRow> parts = partsOf(row);
            for (TableColumn column : TableColumn.values()) {
                if (!parts.isEmpty()) {
                    List<TableCell> sum = new ArrayList<>(parts.stream()
                            .map(part -> new TableCell(part, column))
                            .toList());
                    sum.add(new TableCell(row, column));
                    sums.add(List.copyOf(sum));
                }
            }
        }
        return List.copyOf(sums);
    }

    /** The rows, the widest first. */
    public List<TableRow> rows() {
        return values.keySet().stream().map(TableCell::row).distinct().toList();
    }

    private static List<TableCell> row(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (TableColumn column : TableColumn.values()) {
            cells.add(new TableCell(row, column));
        }
        return List.copyOf(cells);
    }

    private List<TableRow> partsOf(TableRow row) {
        return parents.entrySet().stream()
                .filter(part -> part.getValue().equals(row))
                .map(Map.Entry::getKey)
                .toList();
    }
}
