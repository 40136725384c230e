package cymru.gwarchod.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of the audit. */
record AuditEntry(AuditedCall call, Outcome outcome) {

    /** How the call ended. */
    sealed interface Outcome {

        /** It was allowed and took effect with the commit that holds this row. */
        record Allowed(Optional<UUID> record, Optional<UUID> child, List<UUID> listed, String view, String basis)
                implements Outcome {}

        /** It was refused; nothing was changed and nothing shown. */
        record Refused(int status, String code) implements Outcome {}
    }
}
