package cymru.gwarchod.assessment.assessment.domain;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Renders a result in one fixed form: JSON without white space, every field in a fixed order, nothing left out. All
 * values are codes and whole numbers, so that nothing needs escaping and no library's habits can change a byte.
 */
final class CanonicalClassification {
    private static final int FORMAT = 1;

    private CanonicalClassification() {}

    static String render(Classification result) {
        return object(
                number("format", FORMAT),
                text("instrument", result.instrument()),
                text("rule", result.rule()),
                text("scoreScheme", result.score().scheme()),
                field("counts", counts(result.counts())),
                text("indicatedCategory", result.indicatedCategory()),
                list("steps", result.steps(), CanonicalClassification::step),
                field("score", score(result.score())),
                list("flags", result.flags(), CanonicalClassification::quoted),
                list("warnings", result.warnings(), CanonicalClassification::warning),
                list("omittedInformation", result.omittedInformation(), CanonicalClassification::quoted),
                field("unknownEffects", unknownEffects(result.unknownEffects())));
    }

    private static String counts(Counts counts) {
        return object(
                number("vulnerabilities", counts.vulnerabilities()),
                number("riskIndicators", counts.riskIndicators()),
                number("significantRiskIndicators", counts.significantRiskIndicators()));
    }

    private static String step(StepTrace trace) {
        return object(
                text("step", trace.step()),
                text("result", trace.result()),
                list("answers", trace.answers(), CanonicalClassification::quoted));
    }

    private static String score(Score score) {
        return object(
                number("points", score.points()),
                text("band", score.band()),
                list("answers", score.trace(), CanonicalClassification::scorePoint));
    }

    private static String scorePoint(ScorePoint point) {
        return object(
                text("indicator", point.indicator()),
                field(
                        "recency",
                        point.recency().map(CanonicalClassification::quoted).orElse("null")),
                number("points", point.points()));
    }

    private static String warning(Warning warning) {
        return object(
                text("code", warning.code()),
                list("indicators", warning.indicators(), CanonicalClassification::quoted));
    }

    private static String unknownEffects(UnknownEffects unknown) {
        return object(
                text("highestCategory", unknown.highestCategory()),
                list("answers", unknown.effects(), CanonicalClassification::unknownEffect));
    }

    private static String unknownEffect(UnknownEffects.UnknownEffect effect) {
        return object(text("indicator", effect.indicator()), text("categoryIfPresent", effect.categoryIfPresent()));
    }

    private static String object(String... fields) {
        return "{" + String.join(",", fields) + "}";
    }

    private static <T> String list(String name, Collection<T> values, Function<T, String> rendering) {
        return field(name, values.stream().map(rendering).collect(Collectors.joining(",", "[", "]")));
    }

    private static String text(String name, Object code) {
        return field(name, quoted(code));
    }

    private static String number(String name, int value) {
        return field(name, Integer.toString(value));
    }

    private static String field(String name, String rendered) {
        return quoted(name) + ":" + rendered;
    }

    /** Enum names and typed codes render as themselves; neither can hold a quotation mark. */
    private static String quoted(Object code) {
        return "\"" + code + "\"";
    }
}
