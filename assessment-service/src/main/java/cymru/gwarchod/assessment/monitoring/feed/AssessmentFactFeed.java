package cymru.gwarchod.assessment.monitoring.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.monitoring.TakeFact;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hears of this service's own assessments, by the same door as of everything else that is counted. */
@ApplicationScoped
class AssessmentFactFeed implements EventHandler {

    private static final String COMPLETED = "cymru.gwarchod.assessment.completed.v1";
    private static final String OVERRIDDEN = "cymru.gwarchod.category.overridden.v1";

    private final TakeFact takeFact;
    private final ObjectMapper json;

    AssessmentFactFeed(TakeFact takeFact, ObjectMapper json) {
        this.takeFact = takeFact;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Completed(
            UUID assessmentId,
            UUID caseId,
            UUID childId,
            String responsibleAuthority,
            Instant completedAt,
            Category effectiveCategory,
            List<String> presentIndicators) {

        TakeFact.Fact fact() {
            return new TakeFact.Fact.Completed(
                    new AssessmentId(assessmentId),
                    new CaseId(caseId),
                    new ChildId(childId),
                    completedAt,
                    effectiveCategory,
                    presentIndicators.stream().map(IndicatorCode::new).toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Overridden(
            UUID assessmentId, UUID overrideId, String responsibleAuthority, Category to, Instant effectiveAt) {

        TakeFact.Fact fact() {
            return new TakeFact.Fact.Overridden(
                    new OverrideId(overrideId), new AssessmentId(assessmentId), to, effectiveAt);
        }
    }

    @Override
    public Set<String> types() {
        return Set.of(COMPLETED, OVERRIDDEN);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        if (event.type().equals(COMPLETED)) {
            Completed completed = json.convertValue(event.data(), Completed.class);
            takeFact.handle(completed.fact(), completed.responsibleAuthority(), scope);
        } else {
            Overridden overridden = json.convertValue(event.data(), Overridden.class);
            takeFact.handle(overridden.fact(), overridden.responsibleAuthority(), scope);
        }
    }
}
