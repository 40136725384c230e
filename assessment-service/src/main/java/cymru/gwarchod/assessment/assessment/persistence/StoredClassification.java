package cymru.gwarchod.assessment.assessment.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.ClassificationStep;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.assessment.domain.RuleVersion;
import cymru.gwarchod.assessment.assessment.domain.Score;
import cymru.gwarchod.assessment.assessment.domain.ScorePoint;
import cymru.gwarchod.assessment.assessment.domain.StepTrace;
import cymru.gwarchod.assessment.assessment.domain.UnknownEffects;
import cymru.gwarchod.assessment.assessment.domain.Warning;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreSchemeVersion;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads a stored result. What was decided then is read as it was stored, whatever the rules say now; a reader that loses
 * anything of it would not give the same bytes again, which is checked at once.
 */
final class StoredClassification {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredClassification() {}

    static Classification parse(String canonical) {
        Classification result = read(canonical);
        if (!result.canonical().equals(canonical)) {
            throw new IllegalStateException("a stored result is not in its canonical form");
        }
        return result;
    }

    private static Classification read(String canonical) {
        try {
            JsonNode result = JSON.readTree(canonical);
            return new Classification(
                    new InstrumentVersion(text(result, "instrument")),
                    new RuleVersion(text(result, "rule")),
                    counts(result.get("counts")),
                    category(result, "indicatedCategory"),
                    list(result, "steps", StoredClassification::step),
                    score(result),
                    new TreeSet<>(list(result, "flags", flag -> ResultFlag.valueOf(flag.textValue()))),
                    list(
                            result,
                            "warnings",
                            warning -> new Warning(
                                    Warning.WarningCode.valueOf(text(warning, "code")),
                                    indicators(warning, "indicators"))),
                    indicators(result, "omittedInformation"),
                    unknownEffects(result.get("unknownEffects")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored result cannot be read", e);
        }
    }

    private static Counts counts(JsonNode counts) {
        return new Counts(
                counts.get("vulnerabilities").intValue(),
                counts.get("riskIndicators").intValue(),
                counts.get("significantRiskIndicators").intValue());
    }

    private static StepTrace step(JsonNode step) {
        return new StepTrace(
                ClassificationStep.valueOf(text(step, "step")),
                StepTrace.StepResult.valueOf(text(step, "result")),
                indicators(step, "answers"));
    }

    private static Score score(JsonNode result) {
        JsonNode score = result.get("score");
        return new Score(
                new ScoreSchemeVersion(text(result, "scoreScheme")),
                score.get("points").intValue(),
                category(score, "band"),
                list(
                        score,
                        "answers",
                        point -> new ScorePoint(
                                new IndicatorCode(text(point, "indicator")),
                                Optional.ofNullable(point.get("recency").textValue())
                                        .map(Recency::valueOf),
                                point.get("points").intValue())));
    }

    private static UnknownEffects unknownEffects(JsonNode effects) {
        return new UnknownEffects(
                category(effects, "highestCategory"),
                list(
                        effects,
                        "answers",
                        effect -> new UnknownEffects.UnknownEffect(
                                new IndicatorCode(text(effect, "indicator")), category(effect, "categoryIfPresent"))));
    }

    private static List<IndicatorCode> indicators(JsonNode parent, String name) {
        return list(parent, name, code -> new IndicatorCode(code.textValue()));
    }

    private static <T> List<T> list(JsonNode parent, String name, Function<JsonNode, T> item) {
        return parent.get(name).valueStream().map(item).toList();
    }

    private static Category category(JsonNode parent, String name) {
        return Category.valueOf(text(parent, name));
    }

    private static String text(JsonNode parent, String name) {
        return parent.get(name).textValue();
    }
}
