package cymru.gwarchod.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.RestrictionLedger;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every service holds who is barred from a case as it last heard of it. The event carries the complete list, so that what
 * was missed is made good by the next one; the service that decides keeps its own decision and does not hear itself.
 */
@ApplicationScoped
class RestrictionFeed implements EventHandler {

    static final String CHANGED = "cymru.gwarchod.case-restriction.changed.v1";

    private final RestrictionLedger ledger;
    private final List<RestrictedRecords> others;
    private final DomainClock domainClock;
    private final ObjectMapper json;
    private final String service;

    RestrictionFeed(
            RestrictionLedger ledger,
            @All List<RestrictedRecords> others,
            DomainClock domainClock,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.ledger = ledger;
        this.others = others;
        this.domainClock = domainClock;
        this.json = json;
        this.service = service;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Changed(
            UUID caseId,
            UUID childId,
            String authority,
            boolean restricted,
            Set<String> listed,
            Set<String> excluded) {}

    @Override
    public Set<String> types() {
        return Set.of(CHANGED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        if (event.source().equals(service)) {
            return;
        }
        Changed changed = json.convertValue(event.data(), Changed.class);
        List<UUID> records = new ArrayList<>(List.of(changed.caseId(), changed.childId()));
        others.forEach(other -> records.addAll(other.ofChild(changed.childId(), scope)));
        Instant now = domainClock.now();
        ledger.hold(
                records,
                new RestrictionLedger.Restriction(
                        changed.caseId(),
                        changed.restricted(),
                        changed.listed(),
                        changed.excluded(),
                        changed.authority()),
                event.time().isBefore(now) ? event.time() : now);
    }
}
