package cymru.gwarchod.assessment;

import cymru.gwarchod.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A look at what was stored, past every policy. */
public final class Stored {

    private Stored() {}

    /** An obligation that a referral set off. */
    public record Obligation(
            String progress, LocalDate dueOn, String owner, UUID caseId, String reason, String priority) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The one obligation that this referral set off; it is a failure if there is none or more than one. */
    public static Obligation obligation(UUID referral) {
        if (obligations(referral) != 1) {
            throw new AssertionError("obligations: " + obligations(referral));
        }
        return read(
                "SELECT progress, due_on, owner_agency, case_id, reason, priority FROM obligation WHERE trigger_record = ?::uuid",
                row -> new Obligation(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getString(6)),
                referral.toString());
    }

    public static int obligations(UUID referral) {
        return read(
                "SELECT count(*) FROM obligation WHERE trigger_record = ?::uuid",
                row -> row.getInt(1),
                referral.toString());
    }

    /** Obligations of a referral in that state, of that owner, due on that day. */
    public static int obligations(UUID referral, String progress, String owner, LocalDate dueOn) {
        return read(
                "SELECT count(*) FROM obligation WHERE trigger_record = ?::uuid AND progress = ? AND owner_agency = ?"
                        + " AND due_on = ?::date",
                row -> row.getInt(1),
                referral.toString(),
                progress,
                owner,
                dueOn.toString());
    }

    /** The state of each obligation of that kind about a child, the first opened first; with the reason where it has one. */
    public static List<String> tasks(UUID child, String kind) {
        return readAll(
                "SELECT progress || coalesce(' ' || reason, '') FROM obligation WHERE child_id = ?::uuid AND kind = ? ORDER BY id",
                child.toString(),
                kind);
    }

    /** The kinds of everything open about a child. */
    public static List<String> openTasks(UUID child) {
        return readAll(
                "SELECT kind FROM obligation WHERE child_id = ?::uuid AND progress = 'OPEN' ORDER BY kind",
                child.toString());
    }

    public static int events(String type, String record) {
        return read(
                "SELECT count(*) FROM outbox_event WHERE type = ? AND aggregateid = ?::uuid",
                row -> row.getInt(1),
                type,
                record);
    }

    /** Events of a record whose data have that value in a field. */
    public static int events(String type, String record, String field, String value) {
        return read(
                "SELECT count(*) FROM outbox_event WHERE type = ? AND aggregateid = ?::uuid AND payload ->> ? = ?",
                row -> row.getInt(1),
                type,
                record,
                field,
                value);
    }

    public static String payload(String type, String record) {
        return read(
                "SELECT payload::text FROM outbox_event WHERE type = ? AND aggregateid = ?::uuid",
                row -> row.getString(1),
                type,
                record);
    }

    /** How many relations to a case are in force. */
    public static int relations(UUID caseId) {
        return read(
                "SELECT count(*) FROM case_access WHERE record_id = ?::uuid AND state = 'CONFIRMED'",
                row -> row.getInt(1),
                caseId.toString());
    }

    public static String result(String assessment) {
        return read(
                "SELECT result FROM assessment_completion WHERE assessment_id = ?::uuid",
                row -> row.getString(1),
                assessment);
    }

    private static <T> T read(String sql, Reading<T> reading, String... parameters) {
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("no row");
                }
                return reading.of(row);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> readAll(String sql, String... parameters) {
        List<String> values = new ArrayList<>();
        try (Connection connection = ServiceUnderTest.database().asSuperuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return values;
    }
}
