package cymru.gwarchod.audit.chain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit as it is stored, every column of it.
 *
 * @param values the columns in the order of {@link #COLUMNS}
 */
record AuditRow(UUID id, Instant at, List<@Nullable Object> values) {

    /**
     * Every column of {@code audit_entry}, in the order of encoding 1. A column that is added later goes to the end, with
     * an encoding of its own; a test holds the list against the table.
     */
    static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "actor",
            "actor_kind",
            "agency",
            "client",
            "operation",
            "resource",
            "record_id",
            "child_id",
            "listed_ids",
            "view_name",
            "field_classes",
            "purpose",
            "basis",
            "outcome",
            "status",
            "reason_code",
            "request_hash",
            "request_id",
            "trace_id");

    AuditRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Reads a row of {@code SELECT} with {@link #COLUMNS}. */
    static AuditRow of(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(COLUMNS.size());
        for (int i = 1; i <= COLUMNS.size(); i++) {
            values.add(value(row, i));
        }
        return new AuditRow(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                values);
    }

    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (COLUMNS.get(column - 1)) {
            case "at" -> row.getObject(column, OffsetDateTime.class).toInstant();
            case "listed_ids" -> list(row.getArray(column));
            default -> row.getObject(column);
        };
    }

    private static @Nullable List<UUID> list(@Nullable Array array) throws SQLException {
        return array == null ? null : Arrays.asList((UUID[]) array.getArray());
    }
}
