package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.AssessmentState;
import cymru.gwarchod.assessment.assessment.domain.ActionDone;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentAction;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.AssessmentStatus;
import cymru.gwarchod.assessment.assessment.domain.AssessmentTransitions;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.assessment.domain.CategoryOverride;
import cymru.gwarchod.assessment.assessment.domain.ChildViews;
import cymru.gwarchod.assessment.assessment.domain.Contributor;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.MeetingDecision;
import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.assessment.domain.OverrideVerdict;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.idempotency.Replayable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The whole form of an assessment, for those of the responsible authority who work with it.")
public record AssessmentFormResponse(
        @Schema(enumeration = "form") String view,
        UUID id,
        UUID caseId,
        UUID childId,

        @Schema(description = "1 for the first assessment of the case; a reassessment is the next")
        int number,

        @Schema(description = "The assessment before this one")
        Optional<UUID> previous,

        @Schema(description = "The version of the instrument it is pinned to", examples = "GUIDANCE_2010")
        String instrument,

        AssessmentStatus status,
        Instant openedAt,

        @Schema(description = "By the code of the indicator")
        Map<String, AnswerResponse> answers,

        Optional<LocalDate> assessedOn,
        Optional<Boolean> inNeed,
        Optional<Boolean> requiresProtection,
        Optional<ChildViewsResponse> childViews,
        Optional<String> familyViews,
        Optional<AssessorResponse> accountableAssessor,
        Optional<List<ContributorResponse>> contributors,

        @Schema(description = "Absent while it is a draft") Optional<AssessmentResultResponse> result,

        List<OverrideResponse> overrides,

        @Schema(description = "Absent until it is decided; called for at category 2 only")
        Optional<MeetingDecisionResponse> meetingDecision,

        @Schema(
                description =
                        "Indicators that facts from other services put before the practitioner; they answer nothing (SERAF-24)")
        List<SuggestionResponse> suggestions,

        @Schema(description = "Associated actions that were recorded as done (SERAF-18, SERAF-19, SERAF-22)")
        List<ActionDoneResponse> actionsDone,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements AssessmentView, Replayable {

    @Schema(description = "The answer to one indicator, and who saved it last.")
    public record AnswerResponse(
            Presence presence,
            Optional<Recency> recency,
            Optional<String> note,
            Optional<EvidenceSource> source,
            Instant savedAt,
            String savedBy) {

        static AnswerResponse of(Answer answer, Revisions.Saved saved) {
            return new AnswerResponse(
                    answer.presence(), answer.recency(), answer.note(), answer.source(), saved.at(), saved.by());
        }
    }

    @Schema(description = "The child's wishes and feelings, or why they could not be heard.")
    public record ChildViewsResponse(boolean heard, String text) {

        static ChildViewsResponse of(ChildViews views) {
            return new ChildViewsResponse(views instanceof ChildViews.Heard, views.text());
        }
    }

    @Schema(description = "Who answers for the assessment.")
    public record AssessorResponse(
            @Schema(description = "Subject of the person's token")
            String person,

            String name,
            String agency,
            boolean serafTrained) {

        static AssessorResponse of(Assessor assessor) {
            return new AssessorResponse(
                    assessor.person().subject(),
                    assessor.name(),
                    assessor.agency().value(),
                    assessor.serafTrained());
        }
    }

    @Schema(description = "Somebody who took part.")
    public record ContributorResponse(String name, String capacity, String agency) {

        static ContributorResponse of(Contributor contributor) {
            AgencyCode agency = contributor.agency();
            return new ContributorResponse(contributor.name(), contributor.capacity(), agency.value());
        }
    }

    @Schema(description = "A professional decision for another category, kept for ever (SERAF-07).")
    public record OverrideResponse(
            UUID id,
            Category from,
            Category to,
            String rationale,

            @Schema(description = "Subject of the person's token")
            String proposedBy,

            Instant proposedAt,
            OverrideStatus status,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            Optional<String> reason) {

        static OverrideResponse of(CategoryOverride override) {
            return new OverrideResponse(
                    override.proposal().id().value(),
                    override.from(),
                    override.to(),
                    override.proposal().rationale(),
                    override.proposal().by().subject(),
                    override.proposedAt(),
                    override.status(),
                    override.verdict().map(verdict -> verdict.by().subject()),
                    override.decidedAt(),
                    override.verdict().flatMap(OverrideVerdict::reason));
        }
    }

    @Schema(description = "Whether a multi-agency meeting is convened for a child at mild risk (SERAF-19).")
    public record MeetingDecisionResponse(
            boolean convene,
            String reason,

            @Schema(description = "Subject of the person's token")
            String decidedBy,

            Instant decidedAt) {

        static MeetingDecisionResponse of(MeetingDecision decision) {
            return new MeetingDecisionResponse(
                    decision.convene(), decision.reason(), decision.by().subject(), decision.at());
        }
    }

    @Schema(description = "An indicator that a fact suggests; the practitioner answers, never the system.")
    public record SuggestionResponse(
            String indicator,

            @Schema(description = "SUGGESTED until the practitioner has answered the indicator")
            SuggestionStatus status,

            IndicatorSuggestion reason,

            @Schema(description = "The record behind it, such as a missing episode")
            UUID causeId,

            Instant occurredAt) {

        /** Whether the practitioner has answered since. */
        public enum SuggestionStatus {
            SUGGESTED,
            ANSWERED
        }

        static SuggestionResponse of(SuggestedIndicator suggestion, Assessment assessment) {
            return new SuggestionResponse(
                    suggestion.indicator().value(),
                    assessment.openSuggestions().contains(suggestion)
                            ? SuggestionStatus.SUGGESTED
                            : SuggestionStatus.ANSWERED,
                    suggestion.reason(),
                    suggestion.cause(),
                    suggestion.occurredAt());
        }
    }

    @Schema(description = "An associated action that was done.")
    public record ActionDoneResponse(
            AssociatedAction action,
            Instant doneAt,
            String description,

            @Schema(description = "Subject of the person's token")
            String recordedBy,

            Instant recordedAt) {

        static ActionDoneResponse of(ActionDone done) {
            return new ActionDoneResponse(
                    done.action(), done.doneAt(), done.description(), done.by().subject(), done.recordedAt());
        }
    }

    static AssessmentFormResponse of(AssessmentState state, Optional<AssessmentResultResponse> result) {
        Assessment assessment = state.assessment();
        AssessmentForm form = assessment.form();
        String self = "/v1/assessments/" + assessment.opening().id().value();
        return new AssessmentFormResponse(
                AssessmentAccess.FORM,
                assessment.opening().id().value(),
                assessment.opening().caseId().value(),
                assessment.opening().child().value(),
                assessment.opening().version(),
                assessment.opening().previous().map(AssessmentId::value),
                assessment.opening().instrument().value(),
                assessment.status(),
                assessment.opening().openedAt(),
                answers(form, state.revisions()),
                form.assessedOn(),
                form.inNeed(),
                form.requiresProtection(),
                form.childViews().map(ChildViewsResponse::of),
                form.familyViews(),
                form.accountableAssessor().map(AssessorResponse::of),
                form.contributors()
                        .map(list -> list.stream().map(ContributorResponse::of).toList()),
                result,
                assessment.overrides().all().stream().map(OverrideResponse::of).toList(),
                assessment.meetingDecision().map(MeetingDecisionResponse::of),
                assessment.suggestions().stream()
                        .map(suggestion -> SuggestionResponse.of(suggestion, assessment))
                        .toList(),
                assessment.actionsDone().stream().map(ActionDoneResponse::of).toList(),
                Arrays.stream(AssessmentAction.values())
                        .filter(action -> AssessmentTransitions.next(assessment.status(), action)
                                .isPresent())
                        .map(Enum::name)
                        .toList(),
                Map.of(
                        "self",
                        self + "/form",
                        "assessment",
                        self,
                        "case",
                        "/v1/cases/" + assessment.opening().caseId().value(),
                        "instrument",
                        "/v1/instruments/" + assessment.opening().instrument().value()));
    }

    private static Map<String, AnswerResponse> answers(AssessmentForm form, Revisions revisions) {
        Map<String, AnswerResponse> answers = new LinkedHashMap<>();
        form.answers()
                .byCode()
                .forEach((code, answer) -> answers.put(
                        code.value(),
                        AnswerResponse.of(answer, revisions.answers().get(code))));
        return answers;
    }
}
