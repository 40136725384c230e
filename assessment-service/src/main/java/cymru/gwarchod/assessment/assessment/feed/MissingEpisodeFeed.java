package cymru.gwarchod.assessment.assessment.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.SuggestIndicators;
import cymru.gwarchod.assessment.assessment.domain.SuggestingFact;
import cymru.gwarchod.assessment.assessment.domain.rules.OvernightAbsence;
import cymru.gwarchod.assessment.reassessment.CallForReassessment;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Hears that a child is missing or has returned (catalogue 1.24): each episode calls for a reassessment once (SERAF-09),
 * and one that lasted overnight suggests the indicator that says so (SERAF-24).
 */
@ApplicationScoped
class MissingEpisodeFeed implements EventHandler {

    static final String REPORTED = "cymru.gwarchod.missing-episode.reported.v1";
    static final String RETURNED = "cymru.gwarchod.missing-episode.returned.v1";

    private final CallForReassessment callForReassessment;
    private final SuggestIndicators suggestIndicators;
    private final ObjectMapper json;

    MissingEpisodeFeed(
            CallForReassessment callForReassessment, SuggestIndicators suggestIndicators, ObjectMapper json) {
        this.callForReassessment = callForReassessment;
        this.suggestIndicators = suggestIndicators;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reported(UUID episodeId, UUID childId, Instant reportedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Returned(UUID episodeId, UUID childId, Instant missingSince, Instant returnedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(REPORTED, RETURNED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        switch (event.type()) {
            case REPORTED -> reported(json.convertValue(event.data(), Reported.class), scope);
            case RETURNED -> returned(json.convertValue(event.data(), Returned.class), scope);
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    private void reported(Reported episode, SystemScope scope) {
        reassess(episode.episodeId(), episode.childId(), episode.reportedAt(), scope);
    }

    private void returned(Returned episode, SystemScope scope) {
        // Known already where the report came first: the same episode calls once.
        reassess(episode.episodeId(), episode.childId(), episode.returnedAt(), scope);
        if (OvernightAbsence.isOvernight(episode.missingSince(), episode.returnedAt())) {
            suggestIndicators.handle(
                    new SuggestingFact(
                            new ChildId(episode.childId()),
                            IndicatorSuggestion.OVERNIGHT_MISSING_EPISODE,
                            episode.episodeId(),
                            episode.returnedAt()),
                    scope);
        }
    }

    private void reassess(UUID episode, UUID child, Instant at, SystemScope scope) {
        callForReassessment.handle(CallForReassessment.Fact.missing(new ChildId(child), episode, at), scope);
    }
}
