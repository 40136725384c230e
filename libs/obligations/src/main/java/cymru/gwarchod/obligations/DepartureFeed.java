package cymru.gwarchod.obligations;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears that somebody departed from an obligation; whose it is not, or who has nothing to depart from, does nothing. */
@ApplicationScoped
class DepartureFeed implements EventHandler {

    private final Obligations obligations;
    private final ObjectMapper json;

    DepartureFeed(Obligations obligations, ObjectMapper json) {
        this.obligations = obligations;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(DepartureRecorded.TYPE);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        DepartureRecorded.Data data = json.convertValue(event.data(), DepartureRecorded.Data.class);
        obligations.depart(data.obligationId(), data.record(), data.decisionMaker(), data.decidedAt());
    }
}
