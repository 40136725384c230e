package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.meeting.plan.domain.ActionKind;
import cymru.gwarchod.meeting.plan.domain.ActionPriority;
import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanType;
import cymru.gwarchod.meeting.plan.domain.ProgrammeTopic;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a plan says; it is written, and amended, as a whole. Everything missing is named in one answer.")
public record PlanContentRequest(
        @NotNull PlanType type,

        @Schema(description = "What the child wants and feels (ROLE-28)")
        Optional<@Size(min = 1, max = 4_000) String> childViews,

        @Schema(description = "Why that is not in it") Optional<@Size(min = 1, max = 1_000) String> noViewsReason,

        @Schema(description = "Who works with the child (PLAN-03)")
        Optional<@Valid ProfessionalRequest> directWorkBy,

        Optional<@Size(min = 1, max = 4_000) String> directWork,

        @Schema(description = "What that work is about; in category 2 every topic, else the answer warns (PLAN-08)")
        Optional<@Size(max = 5) Set<@NotNull ProgrammeTopic>> directWorkTopics,

        Optional<@Size(min = 1, max = 4_000) String> carerSupport,
        Optional<LocalDate> reviewOn,

        @NotNull @Size(max = 100) @Schema(description = "At least one for every risk of the latest assessment (PLAN-02)")
        List<@NotNull @Valid ActionRequest> actions) {

    @Schema(description = "What one person does by when (PLAN-04).")
    public record ActionRequest(
            @NotBlank @Size(max = 2_000) String description,

            @Schema(description = "Codes of the indicators that it addresses")
            Optional<@Size(max = 29) Set<@NotNull @Pattern(regexp = "[A-Z]{3}-[0-9]{2}") String>> indicators,

            Optional<ActionKind> kind,

            @Schema(description = "HIGH for a child who goes missing or stays out late, whatever is said (PLAN-06)")
            Optional<ActionPriority> priority,

            Optional<@Valid ProfessionalRequest> owner,
            Optional<LocalDate> dueOn) {

        PlanContent.Step toStep(Caller caller) {
            return new PlanContent.Step(
                    description,
                    new TreeSet<>(indicators.orElse(Set.of())),
                    kind.orElse(ActionKind.GENERAL),
                    priority,
                    owner.map(o -> o.toProfessional(caller)),
                    dueOn);
        }
    }

    PlanContent toContent(Caller caller) {
        return new PlanContent(
                type,
                childViews,
                noViewsReason,
                directWorkBy.map(p -> p.toProfessional(caller)),
                directWork,
                new TreeSet<>(directWorkTopics.orElse(Set.of())),
                carerSupport,
                reviewOn,
                actions.stream().map(a -> a.toStep(caller)).toList());
    }
}
