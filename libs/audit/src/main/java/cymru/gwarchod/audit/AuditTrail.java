package cymru.gwarchod.audit;

import cymru.gwarchod.access.AgencyScope;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a use case calls, inside its transaction, to record what the caller saw or did. The row says which record and on
 * which relation the access rests; never a value of the record.
 */
@RequestScoped
public class AuditTrail {

    private final AuditLog log;
    private @Nullable AuditedCall call;
    private boolean recorded;

    AuditTrail(AuditLog log) {
        this.log = log;
    }

    /** One record was read or changed. */
    public void allowed(UUID record, Optional<UUID> child, AgencyScope.Allowed decision) {
        write(new AuditEntry.Outcome.Allowed(
                Optional.of(record), child, List.of(), decision.view(), decision.grounds()));
    }

    /** One record was read on the caller's role alone, without a relation to it. */
    public void allowedByRole(UUID record, Optional<UUID> child, String view) {
        write(new AuditEntry.Outcome.Allowed(Optional.of(record), child, List.of(), view, "ROLE"));
    }

    /** A record was created by the caller's own submission. */
    public void submitted(UUID record, Optional<UUID> child) {
        write(new AuditEntry.Outcome.Allowed(Optional.of(record), child, List.of(), "submission", "OWN_SUBMISSION"));
    }

    /** A list or a search was answered with these records. */
    public void listed(Collection<UUID> records, String view, String basis) {
        write(new AuditEntry.Outcome.Allowed(Optional.empty(), Optional.empty(), List.copyOf(records), view, basis));
    }

    /** Reference data or the directory was read: nothing of a child. */
    public void readReference() {
        write(new AuditEntry.Outcome.Allowed(Optional.empty(), Optional.empty(), List.of(), "reference", "ROLE"));
    }

    /** A reader of a feed found nothing new. Nothing was shown, so there is nothing to record. */
    public void nothingShown() {
        recorded = true;
    }

    void begin(AuditedCall audited) {
        this.call = audited;
        this.recorded = false;
    }

    Optional<AuditedCall> call() {
        return Optional.ofNullable(call);
    }

    boolean isRecorded() {
        return recorded;
    }

    private void write(AuditEntry.Outcome outcome) {
        if (call == null) {
            throw new IllegalStateException("the operation is not marked @Audited");
        }
        log.append(new AuditEntry(call, outcome));
        recorded = true;
    }
}
