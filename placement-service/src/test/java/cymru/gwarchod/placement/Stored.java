package cymru.gwarchod.placement;

import cymru.gwarchod.testing.Rows;
import java.util.List;
import java.util.Map;

/** What this service's tables hold, past every policy. */
public final class Stored {

    private static final List<String> TABLES = List.of(
            "placement_notification",
            "placement_notification_revision",
            "placement_notification_recipient",
            "placement",
            "placement_claim",
            "case_access",
            "obligation",
            "idempotency_record");

    private Stored() {}

    /** How many rows each table has that a command may write, the audit and the feed apart. */
    public static Map<String, Long> counts() {
        return Rows.counts(TABLES);
    }

    /** Payloads of the events of a record, in their order. */
    public static List<String> events(String type, String record) {
        return Rows.texts(
                "SELECT payload::text FROM outbox_event WHERE type = ? AND aggregateid = ?::uuid ORDER BY id",
                "cymru.gwarchod." + type + ".v1",
                record);
    }
}
