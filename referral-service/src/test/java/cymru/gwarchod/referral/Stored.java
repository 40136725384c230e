package cymru.gwarchod.referral;

import cymru.gwarchod.testing.Rows;
import java.util.List;
import java.util.Map;

/** What this service's tables hold, past every policy. */
public final class Stored {

    private static final List<String> TABLES = List.of(
            "child",
            "case_file",
            "case_access",
            "concern",
            "referral",
            "referral_decision",
            "notification",
            "outbox_event",
            "idempotency_record");

    private Stored() {}

    /** How many rows each table has that a command may write, the audit apart. */
    public static Map<String, Long> counts() {
        return Rows.counts(TABLES);
    }
}
