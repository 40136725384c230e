package cymru.gwarchod.audit;

import cymru.gwarchod.access.Caller;
import java.util.Optional;
import java.util.UUID;

/** The part of an audit row that is known before the use case decides. */
record AuditedCall(
        Caller caller,
        String operation,
        String resource,
        String classes,
        Optional<String> purpose,
        Optional<String> requestId,
        Optional<String> traceId,
        Optional<UUID> recordInPath) {}
