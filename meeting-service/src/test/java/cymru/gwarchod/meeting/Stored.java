package cymru.gwarchod.meeting;

import cymru.gwarchod.testing.Rows;
import java.util.List;
import java.util.Map;

/** What this service's tables hold, past every policy. */
public final class Stored {

    private static final List<String> TABLES = List.of(
            "case_file",
            "case_access",
            "strategy_discussion",
            "meeting",
            "safeguarding_plan",
            "plan_action",
            "obligation",
            "outbox_event",
            "idempotency_record");

    private Stored() {}

    /** How many rows each table has that a command may write, the audit apart. */
    public static Map<String, Long> counts() {
        return Rows.counts(TABLES);
    }
}
