package cymru.gwarchod.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.testing.Rows;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What this service's tables hold, past every policy. */
public final class Stored {

    private Stored() {}

    /** An obligation that a referral set off. */
    public record Obligation(
            String progress, LocalDate dueOn, String owner, UUID caseId, String reason, String priority) {}

    /** The one obligation that this referral set off; it is a failure if there is none or more than one. */
    public static Obligation obligation(UUID referral) {
        List<Map<String, Object>> rows = Rows.of(
                "SELECT progress, due_on, owner_agency, case_id, reason, priority FROM obligation WHERE trigger_record = ?",
                referral);
        assertEquals(1, rows.size(), "obligations");
        Map<String, Object> row = rows.getFirst();
        return new Obligation(
                (String) row.get("progress"),
                ((Date) row.get("due_on")).toLocalDate(),
                (String) row.get("owner_agency"),
                (UUID) row.get("case_id"),
                (String) row.get("reason"),
                (String) row.get("priority"));
    }

    public static int obligations(UUID referral) {
        return count("obligation WHERE trigger_record = ?", referral);
    }

    /** Obligations of a referral in that state, of that owner, due on that day. */
    public static int obligations(UUID referral, String progress, String owner, LocalDate dueOn) {
        return count(
                "obligation WHERE trigger_record = ? AND progress = ? AND owner_agency = ? AND due_on = ?",
                referral,
                progress,
                owner,
                dueOn);
    }

    /** The state of each obligation of that kind about a child, the first opened first; with the reason where it has one. */
    public static List<String> tasks(UUID child, String kind) {
        return Rows.texts(
                "SELECT progress || coalesce(' ' || reason, '') FROM obligation WHERE child_id = ? AND kind = ? ORDER BY id",
                child,
                kind);
    }

    /** The kinds of everything open about a child. */
    public static List<String> openTasks(UUID child) {
        return Rows.texts("SELECT kind FROM obligation WHERE child_id = ? AND progress = 'OPEN' ORDER BY kind", child);
    }

    public static int events(String type, String record) {
        return count("outbox_event WHERE type = ? AND aggregateid = ?::uuid", type, record);
    }

    /** Events of a record whose data have that value in a field. */
    public static int events(String type, String record, String field, String value) {
        return count(
                "outbox_event WHERE type = ? AND aggregateid = ?::uuid AND payload ->> ? = ?",
                type,
                record,
                field,
                value);
    }

    public static String payload(String type, String record) {
        return Rows.texts(
                        "SELECT payload::text FROM outbox_event WHERE type = ? AND aggregateid = ?::uuid", type, record)
                .getFirst();
    }

    /** How many relations to a case are in force. */
    public static int relations(UUID caseId) {
        return count("case_access WHERE record_id = ? AND state = 'CONFIRMED'", caseId);
    }

    public static String result(String assessment) {
        return Rows.texts("SELECT result FROM assessment_completion WHERE assessment_id = ?::uuid", assessment)
                .getFirst();
    }

    private static int count(String from, Object... parameters) {
        return Integer.parseInt(
                Rows.texts("SELECT count(*) FROM " + from, parameters).getFirst());
    }
}
