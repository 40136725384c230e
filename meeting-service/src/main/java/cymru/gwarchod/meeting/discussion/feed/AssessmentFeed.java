package cymru.gwarchod.meeting.discussion.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.LearnOfAssessment;
import cymru.gwarchod.meeting.discussion.ReplaceDiscussion;
import cymru.gwarchod.meeting.discussion.RequireDiscussion;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Assessments that assessment-service completes, categories that it changes, and actions that it replaces. */
@ApplicationScoped
public class AssessmentFeed implements EventHandler {

    private static final String COMPLETED = "cymru.gwarchod.assessment.completed.v1";
    private static final String OVERRIDDEN = "cymru.gwarchod.category.overridden.v1";
    private static final String REPLACED = "cymru.gwarchod.associated-actions.replaced.v1";
    private static final String DISCUSSION = "STRATEGY_DISCUSSION";

    private final LearnOfAssessment learnOfAssessment;
    private final RequireDiscussion requireDiscussion;
    private final ReplaceDiscussion replaceDiscussion;
    private final ObjectMapper json;

    AssessmentFeed(
            LearnOfAssessment learnOfAssessment,
            RequireDiscussion requireDiscussion,
            ReplaceDiscussion replaceDiscussion,
            ObjectMapper json) {
        this.learnOfAssessment = learnOfAssessment;
        this.requireDiscussion = requireDiscussion;
        this.replaceDiscussion = replaceDiscussion;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Completed(
            UUID assessmentId,
            UUID caseId,
            Instant completedAt,
            Category effectiveCategory,
            Optional<Boolean> adult,
            List<String> presentIndicators) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Overridden(
            UUID assessmentId,
            UUID caseId,
            UUID overrideId,
            Category from,
            Category to,
            Instant effectiveAt,
            Optional<Boolean> withCompletion,
            Optional<Set<String>> tasks) {

        /** From moderate risk the discussion follows, unless the tasks at eighteen take its place (SERAF-22). */
        boolean callsForDiscussion() {
            return to.requiresMeeting()
                    && tasks.map(called -> called.contains(DISCUSSION)).orElse(true);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replaced(
            UUID assessmentId,
            UUID caseId,
            Set<UUID> overrideIds,
            String reason,
            Instant replacedAt,
            Set<String> tasks) {}

    @Override
    public Set<String> types() {
        return Set.of(COMPLETED, OVERRIDDEN, REPLACED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        try {
            switch (event.type()) {
                case COMPLETED -> completed(json.treeToValue(event.data(), Completed.class), scope);
                case OVERRIDDEN -> overridden(json.treeToValue(event.data(), Overridden.class), scope);
                case REPLACED -> replaced(json.treeToValue(event.data(), Replaced.class), scope);
                default -> throw new IllegalArgumentException("not a type of this handler");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the event cannot be read", e);
        }
    }

    private void completed(Completed completed, SystemScope scope) {
        CaseFacts.CompletedAssessment assessment = new CaseFacts.CompletedAssessment(
                new AssessmentId(completed.assessmentId()),
                completed.completedAt(),
                completed.effectiveCategory(),
                new TreeSet<>(completed.presentIndicators()),
                Optional.empty());
        CaseFacts facts = learnOfAssessment
                .handle(assessment, new CaseId(completed.caseId()), scope)
                .orElseThrow(() -> new NotYet("case.opened"));
        if (completed.adult().orElse(false)) {
            // What follows at 18 is the pathway plan and the liaison, which assessment-service keeps (SERAF-22).
            return;
        }
        requireDiscussion.handle(assessment.id(), completed.assessmentId(), facts, completed.completedAt(), scope);
    }

    private void overridden(Overridden overridden, SystemScope scope) {
        AssessmentId id = new AssessmentId(overridden.assessmentId());
        CaseFacts facts = learnOfAssessment
                .handle(id, overridden.to(), new CaseId(overridden.caseId()), scope)
                .orElseThrow(() -> new NotYet("assessment.completed"));
        if (overridden.withCompletion().orElse(false)) {
            // The completed assessment has told the category already, and the discussion has its clock from it.
            return;
        }
        boolean before = overridden.from().requiresMeeting();
        if (before && !overridden.to().requiresMeeting()) {
            requireDiscussion.handle(id, overridden.assessmentId(), facts, overridden.effectiveAt(), scope);
        } else if (!before && overridden.callsForDiscussion()) {
            // A discussion that becomes mandatory has its own clock.
            requireDiscussion.handle(id, overridden.overrideId(), facts, overridden.effectiveAt(), scope);
        }
    }

    private void replaced(Replaced replaced, SystemScope scope) {
        ReplaceDiscussion.Command command = new ReplaceDiscussion.Command(
                new CaseId(replaced.caseId()),
                new AssessmentId(replaced.assessmentId()),
                replaced.overrideIds(),
                replaced.reason(),
                replaced.replacedAt());
        if (!replaced.tasks().contains(DISCUSSION) && !replaceDiscussion.handle(command, scope)) {
            throw new NotYet("assessment.completed");
        }
    }
}
