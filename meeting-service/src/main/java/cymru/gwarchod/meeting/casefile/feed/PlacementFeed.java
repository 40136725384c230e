package cymru.gwarchod.meeting.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.LearnOfPlacement;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.PlacementId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Placements that placement-service starts and ends. */
@ApplicationScoped
public class PlacementFeed implements EventHandler {

    private static final String STARTED = "cymru.gwarchod.placement.started.v1";
    private static final String ENDED = "cymru.gwarchod.placement.ended.v1";

    private final LearnOfPlacement learnOfPlacement;
    private final ObjectMapper json;

    PlacementFeed(LearnOfPlacement learnOfPlacement, ObjectMapper json) {
        this.learnOfPlacement = learnOfPlacement;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Started(
            UUID placementId,
            UUID childId,
            String homeUnit,
            String hostAuthority,
            String placingAuthority,
            LocalDate startedOn) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(UUID placementId, LocalDate endedOn) {}

    @Override
    public Set<String> types() {
        return Set.of(STARTED, ENDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        try {
            switch (event.type()) {
                case STARTED -> started(json.treeToValue(event.data(), Started.class), scope);
                case ENDED -> ended(json.treeToValue(event.data(), Ended.class), scope);
                default -> throw new IllegalArgumentException("not a type of this handler");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the event cannot be read", e);
        }
    }

    private void started(Started started, SystemScope scope) {
        learnOfPlacement.handle(
                new CaseFacts.Placement(
                        new PlacementId(started.placementId()),
                        started.homeUnit(),
                        started.hostAuthority(),
                        started.placingAuthority(),
                        started.startedOn()),
                new ChildId(started.childId()),
                scope);
    }

    private void ended(Ended ended, SystemScope scope) {
        if (!learnOfPlacement.handle(new PlacementId(ended.placementId()), ended.endedOn(), scope)) {
            throw new NotYet("placement.started");
        }
    }
}
