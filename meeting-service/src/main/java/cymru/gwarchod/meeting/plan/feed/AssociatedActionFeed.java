package cymru.gwarchod.meeting.plan.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.plan.RequirePlan;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears from assessment-service which associated actions follow from a category, and takes those that a plan settles. */
@ApplicationScoped
class AssociatedActionFeed implements EventHandler {

    private static final String COMPLETED = "cymru.gwarchod.assessment.completed.v1";
    private static final String OVERRIDDEN = "cymru.gwarchod.category.overridden.v1";

    private static final String REPLACED = "cymru.gwarchod.associated-actions.replaced.v1";
    private static final String CATEGORY_CHANGED = "CATEGORY_CHANGED";

    private final RequirePlan requirePlan;
    private final ObjectMapper json;

    AssociatedActionFeed(RequirePlan requirePlan, ObjectMapper json) {
        this.requirePlan = requirePlan;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Completed(UUID assessmentId, UUID caseId, Instant completedAt, Optional<Set<String>> tasks) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Overridden(
            UUID assessmentId,
            UUID caseId,
            UUID overrideId,
            Category from,
            Instant effectiveAt,
            Optional<Boolean> withCompletion,
            Optional<Set<String>> tasks) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replaced(UUID assessmentId, UUID caseId, String reason, Instant replacedAt, Set<String> tasks) {}

    @Override
    public Set<String> types() {
        return Set.of(COMPLETED, OVERRIDDEN, REPLACED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        switch (event.type()) {
            case COMPLETED -> completed(json.convertValue(event.data(), Completed.class), scope);
            case OVERRIDDEN -> overridden(json.convertValue(event.data(), Overridden.class), scope);
            case REPLACED -> replaced(json.convertValue(event.data(), Replaced.class), scope);
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    private void completed(Completed data, SystemScope scope) {
        require(
                new RequirePlan.Call(
                        new CaseId(data.caseId()),
                        Optional.empty(),
                        data.assessmentId(),
                        Set.of(),
                        data.tasks().orElse(Set.of()),
                        CATEGORY_CHANGED,
                        data.completedAt()),
                scope);
    }

    private void overridden(Overridden data, SystemScope scope) {
        Set<String> now = data.tasks().orElse(Set.of());
        require(
                new RequirePlan.Call(
                        new CaseId(data.caseId()),
                        Optional.of(new AssessmentId(data.assessmentId())),
                        data.overrideId(),
                        data.withCompletion().orElse(false) ? now : before(data.from()),
                        now,
                        CATEGORY_CHANGED,
                        data.effectiveAt()),
                scope);
    }

    private void replaced(Replaced data, SystemScope scope) {
        require(
                new RequirePlan.Call(
                        new CaseId(data.caseId()),
                        Optional.of(new AssessmentId(data.assessmentId())),
                        data.assessmentId(),
                        Set.of(),
                        data.tasks(),
                        data.reason(),
                        data.replacedAt()),
                scope);
    }

    /** What the category before had called for, and what has its clock from then. */
    private static Set<String> before(Category from) {
        return switch (from) {
            case CATEGORY_1, CATEGORY_2 -> Set.of();
            case CATEGORY_3 -> Set.of("SAFETY_PLAN", "RISK_REDUCTION_WORK");
            case CATEGORY_4 -> Set.of("SAFETY_PLAN", "LONG_TERM_INTENSIVE");
        };
    }

    private void require(RequirePlan.Call call, SystemScope scope) {
        if (!requirePlan.handle(call, scope)) {
            throw new NotYet("case.opened");
        }
    }
}
