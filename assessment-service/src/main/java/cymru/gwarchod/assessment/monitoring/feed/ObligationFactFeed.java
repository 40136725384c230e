package cymru.gwarchod.assessment.monitoring.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.monitoring.TakeFact;
import cymru.gwarchod.assessment.vocabulary.ObligationId;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.statutoryclock.Timeliness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears of the obligations of every service. Each event carries the whole state, so any order will do. */
@ApplicationScoped
class ObligationFactFeed implements EventHandler {

    private final TakeFact takeFact;
    private final ObjectMapper json;

    ObligationFactFeed(TakeFact takeFact, ObjectMapper json) {
        this.takeFact = takeFact;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return ObligationEvent.TYPES;
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        ObligationEvent.State state = json.convertValue(event.data(), ObligationEvent.State.class);
        takeFact.handle(
                new TakeFact.Fact.Stands(
                        new ObligationId(state.obligationId()),
                        state.due(),
                        progress(state),
                        state.departedAt().isPresent(),
                        state.version()),
                state.localAuthority(),
                scope);
    }

    private static Timeliness.Progress progress(ObligationEvent.State state) {
        return switch (state.progress()) {
            case "DONE" -> new Timeliness.Progress.Done(state.doneAt().orElseThrow());
            case "CANCELLED" ->
                new Timeliness.Progress.Cancelled(
                        state.doneAt().orElseThrow(), state.reason().orElseThrow());
            default -> new Timeliness.Progress.Open();
        };
    }
}
