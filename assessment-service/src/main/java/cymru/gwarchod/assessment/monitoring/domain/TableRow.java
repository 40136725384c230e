package cymru.gwarchod.assessment.monitoring.domain;

import java.util.Comparator;

/**
 * A row of the board's tables: an authority, a task group, or the whole area of the board.
 *
 * @param code statistical code of the authority, name of the task group, or {@code BOARD}
 */
public record TableRow(Level level, String code) implements Comparable<TableRow> {

    /** From the widest to the narrowest. */
    public enum Level {
        BOARD,
        TASK_GROUP,
        AUTHORITY
    }

    /** The whole area. */
    public static final TableRow BOARD = new TableRow(Level.BOARD, "BOARD");

    private static final Comparator<TableRow> IN_ORDER =
            Comparator.comparing(TableRow::level).thenComparing(TableRow::code);

    /** The row of an authority. */
    public static TableRow authority(String code) {
        return new TableRow(Level.AUTHORITY, code);
    }

    /** The row of a task group. */
    public static TableRow taskGroup(String code) {
        return new TableRow(Level.TASK_GROUP, code);
    }

    @Override
    public int compareTo(TableRow other) {
        return IN_ORDER.compare(this, other);
    }
}
