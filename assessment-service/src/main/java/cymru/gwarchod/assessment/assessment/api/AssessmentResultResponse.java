package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.AssessmentState;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.ClassificationStep;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.ProfessionalDecision;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.assessment.domain.Score;
import cymru.gwarchod.assessment.assessment.domain.StepTrace;
import cymru.gwarchod.assessment.assessment.domain.UnknownEffects;
import cymru.gwarchod.assessment.assessment.domain.Warning;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreBand;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a completed assessment came to, and why: the rule decides, the published score stands beside it (AMB-1, AMB-2).")
public record AssessmentResultResponse(
        Instant completedAt,

        @Schema(description = "What the rule says") Category indicatedCategory,

        @Schema(description = "The category in force, after professional decisions")
        Category category,

        CountsResponse counts,

        @Schema(description = "The rule, step by step, with the answers that each step looked at")
        List<StepResponse> steps,

        ScoreResponse score,

        @Schema(description = "What a reader must look at twice")
        Set<ResultFlag> flags,

        List<WarningResponse> warnings,

        @Schema(description = "The unknown answers (SERAF-13)")
        List<String> omittedInformation,

        UnknownEffectsResponse unknownEffects,
        Optional<DecisionResponse> professionalDecision,

        @Schema(description = "What follows from the category in force (SERAF-17)")
        Set<AssociatedAction> tasks,

        @Schema(description = "Version of the rule", examples = "GUIDANCE_2010_V1")
        String ruleset,

        @Schema(description = "Version of the list of indicators", examples = "GUIDANCE_2010")
        String catalogue,

        @Schema(description = "Whether today's rules come to the same result, byte for byte")
        boolean reproduced) {

    @Schema(description = "How many indicators of each class are present (SERAF-05).")
    public record CountsResponse(int vulnerabilities, int riskIndicators, int significantRiskIndicators) {

        static CountsResponse of(Counts counts) {
            return new CountsResponse(
                    counts.vulnerabilities(), counts.riskIndicators(), counts.significantRiskIndicators());
        }
    }

    @Schema(description = "One step of the rule: at least so many of a class lead to the category.")
    public record StepResponse(
            ClassificationStep step,
            IndicatorClass looksAt,
            int atLeast,
            Category category,
            StepTrace.StepResult result,
            List<String> answers) {

        static StepResponse of(StepTrace trace) {
            ClassificationStep step = trace.step();
            return new StepResponse(
                    step, step.looksAt(), step.atLeast(), step.category(), trace.result(), codes(trace.answers()));
        }
    }

    @Schema(description = "The published score: an indication that never decides (SERAF-06).")
    public record ScoreResponse(
            String scheme,
            int points,

            @Schema(description = "The category whose band holds the points")
            Category band,

            @Schema(description = "Whether rule and score speak for the same category")
            boolean agreesWithRule,

            List<BandResponse> bands,
            List<PointResponse> answers) {

        static ScoreResponse of(Classification result, ScoreScheme scheme) {
            Score score = result.score();
            return new ScoreResponse(
                    score.scheme().value(),
                    score.points(),
                    score.band(),
                    score.band() == result.indicatedCategory(),
                    scheme.bands().stream().map(BandResponse::of).toList(),
                    score.trace().stream()
                            .map(point -> new PointResponse(point.indicator().value(), point.recency(), point.points()))
                            .toList());
        }
    }

    @Schema(description = "From so many points upward the score speaks for the category.")
    public record BandResponse(int from, Category category) {

        static BandResponse of(ScoreBand band) {
            return new BandResponse(band.from(), band.category());
        }
    }

    @Schema(description = "The points that one present indicator brings.")
    public record PointResponse(String indicator, Optional<Recency> recency, int points) {}

    @Schema(description = "Something to think about; it never refuses.")
    public record WarningResponse(Warning.WarningCode code, List<String> indicators) {

        static WarningResponse of(Warning warning) {
            return new WarningResponse(warning.code(), codes(warning.indicators()));
        }
    }

    @Schema(description = "What the unknown answers could change (AMB-22).")
    public record UnknownEffectsResponse(
            @Schema(description = "If every unknown indicator proved present")
            Category highestCategory,

            List<UnknownEffectResponse> answers) {

        static UnknownEffectsResponse of(UnknownEffects effects) {
            return new UnknownEffectsResponse(
                    effects.highestCategory(),
                    effects.effects().stream()
                            .map(effect ->
                                    new UnknownEffectResponse(effect.indicator().value(), effect.categoryIfPresent()))
                            .toList());
        }
    }

    @Schema(description = "What one unknown answer could change.")
    public record UnknownEffectResponse(String indicator, Category categoryIfPresent) {}

    @Schema(description = "The assessor's word where the score spoke for a higher category.")
    public record DecisionResponse(Optional<Category> raisedTo, String rationale) {

        static DecisionResponse of(ProfessionalDecision decision) {
            return switch (decision) {
                case ProfessionalDecision.ConfirmIndicated confirmed ->
                    new DecisionResponse(Optional.empty(), confirmed.rationale());
                case ProfessionalDecision.Raise raise ->
                    new DecisionResponse(Optional.of(raise.to()), raise.rationale());
            };
        }
    }

    static AssessmentResultResponse of(AssessmentState state, ScoreScheme scheme) {
        Assessment assessment = state.assessment();
        Classification result = assessment.classification();
        return new AssessmentResultResponse(
                assessment.completion().orElseThrow().at(),
                result.indicatedCategory(),
                assessment.effectiveCategory(),
                CountsResponse.of(result.counts()),
                result.steps().stream().map(StepResponse::of).toList(),
                ScoreResponse.of(result, scheme),
                result.flags(),
                result.warnings().stream().map(WarningResponse::of).toList(),
                codes(result.omittedInformation()),
                UnknownEffectsResponse.of(result.unknownEffects()),
                assessment.completion().orElseThrow().decision().map(DecisionResponse::of),
                assessment.actions(),
                result.rule().value(),
                result.instrument().value(),
                state.reproduced());
    }

    private static List<String> codes(List<IndicatorCode> codes) {
        return codes.stream().map(IndicatorCode::value).toList();
    }
}
