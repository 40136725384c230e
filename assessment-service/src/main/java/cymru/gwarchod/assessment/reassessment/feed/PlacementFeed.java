package cymru.gwarchod.assessment.reassessment.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.reassessment.CallForReassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Hears from placement-service that a child lives in another placement (SERAF-10, PLACE-11). */
@ApplicationScoped
class PlacementFeed implements EventHandler {

    static final String STARTED = "cymru.gwarchod.placement.started.v1";

    private final CallForReassessment callForReassessment;
    private final ObjectMapper json;

    PlacementFeed(CallForReassessment callForReassessment, ObjectMapper json) {
        this.callForReassessment = callForReassessment;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Started(UUID placementId, UUID childId) {}

    @Override
    public Set<String> types() {
        return Set.of(STARTED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Started data = json.convertValue(event.data(), Started.class);
        callForReassessment.handle(
                new CallForReassessment.Fact(
                        ReassessmentCause.PLACEMENT_CHANGE,
                        new ChildId(data.childId()),
                        data.placementId(),
                        event.time()),
                scope);
    }
}
