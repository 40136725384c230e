package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.meeting.plan.JudgedPlan;
import cymru.gwarchod.meeting.plan.domain.PlanEndReason;
import cymru.gwarchod.meeting.plan.domain.PlanJudgement;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.PlanTransitions;
import cymru.gwarchod.meeting.plan.domain.PlanType;
import cymru.gwarchod.meeting.plan.domain.ProgrammeTopic;
import cymru.gwarchod.meeting.plan.domain.RiskChange;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A safeguarding plan, for the responsible authority.")
public record PlanResponse(
        UUID id,
        @Schema(examples = "PLN-2026-7K3M0-Q9XD7") String reference,
        UUID caseId,
        UUID childId,
        Optional<UUID> meetingId,
        PlanType type,
        PlanStatus status,
        Optional<String> childViews,
        Optional<String> noViewsReason,
        ProfessionalResponse directWorkBy,
        String directWork,
        SortedSet<ProgrammeTopic> directWorkTopics,
        Optional<String> carerSupport,
        LocalDate reviewOn,
        Instant agreedAt,

        @Schema(description = "Absent where the plan still waits for the allocation of the case (MEET-27)")
        Optional<Instant> activatedAt,

        Optional<Instant> amendedAt,
        List<PlanActionResponse> actions,

        @Schema(description = "How much of it is done, in per cent (PLAN-13)")
        int percentDone,

        @Schema(description = "Risks of the latest assessment without an action; the plan is to be amended (AMB-28)")
        SortedSet<String> amendmentDueFor,

        @Schema(
                description =
                        "What has changed for the child since the plan was agreed; absent before it is assessed again")
        Optional<RiskChangeResponse> change,

        @Schema(description = "What the rules miss in the case without standing in the way")
        SortedSet<CaseWarning> warnings,

        Optional<PlanEndingResponse> ending,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements Replayable {

    @Schema(description = "The assessment that a plan answered, against the latest one (PLAN-13).")
    public record RiskChangeResponse(
            Category categoryBefore, Category categoryNow, SortedSet<String> risksGone, SortedSet<String> risksAdded) {

        static RiskChangeResponse of(RiskChange change) {
            return new RiskChangeResponse(change.before(), change.now(), change.gone(), change.added());
        }
    }

    @Schema(description = "Why and when a plan ended.")
    public record PlanEndingResponse(PlanEndReason reason, String note, Instant at) {}

    static PlanResponse of(JudgedPlan judged) {
        SafeguardingPlan plan = judged.plan();
        PlanJudgement judgement = judged.judgement();
        SafeguardingPlan.Text text = plan.text();
        return new PlanResponse(
                plan.id().value(),
                plan.reference(),
                plan.responsibility().caseId().value(),
                plan.responsibility().child().value(),
                plan.meeting().map(MeetingId::value),
                text.type(),
                plan.status(),
                text.childViews(),
                text.noViewsReason(),
                ProfessionalResponse.of(text.directWorkBy()),
                text.directWork(),
                text.directWorkTopics(),
                text.carerSupport(),
                text.reviewOn(),
                plan.agreedAt(),
                plan.activatedAt(),
                plan.amendedAt(),
                plan.actions().stream().map(a -> PlanActionResponse.of(a, true)).toList(),
                plan.percentDone(),
                judgement.risksWithoutAction(),
                judgement.change().map(RiskChangeResponse::of),
                judgement.warnings(),
                plan.ending().map(e -> new PlanEndingResponse(e.reason(), e.note(), e.at())),
                Arrays.stream(PlanTransitions.values())
                        .filter(step ->
                                step.byRequest() && step.from(plan.status()).isPresent())
                        .map(Enum::name)
                        .toList(),
                Map.of(
                        "self",
                        "/v1/plans/" + plan.id().value(),
                        "case",
                        "/v1/cases/" + plan.responsibility().caseId().value()));
    }
}
