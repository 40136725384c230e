package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Warning;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.Indicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SERAF-13 and 1.4.4: what the assessor is asked to think about; nothing here refuses. */
@StatutoryRule("SERAF-13")
public final class Warnings {
    private Warnings() {}

    public static List<Warning> of(
            Instrument instrument, Answers answers, Category indicated, List<IndicatorCode> omitted) {
        return Stream.concat(presupposed(instrument, answers).stream(), aboutOmissions(indicated, omitted).stream())
                .toList();
    }

    private static List<Warning> presupposed(Instrument instrument, Answers answers) {
        return answers.with(Presence.PRESENT).stream()
                .flatMap(code -> instrument.find(code).flatMap(Indicator::presupposes).stream()
                        .filter(other ->
                                answers.of(other).filter(Answer::isPresent).isEmpty())
                        .map(other -> new Warning(
                                Warning.WarningCode.PRESUPPOSED_INDICATOR_NOT_PRESENT, List.of(code, other))))
                .toList();
    }

    private static Optional<Warning> aboutOmissions(Category indicated, List<IndicatorCode> omitted) {
        return switch (indicated) {
            case CATEGORY_2 -> Optional.of(new Warning(Warning.WarningCode.SHARING_MAY_RAISE_CATEGORY, omitted));
            case CATEGORY_3 -> Optional.of(new Warning(Warning.WarningCode.OMISSIONS_MATTER_MOST, omitted));
            case CATEGORY_1, CATEGORY_4 -> Optional.empty();
        };
    }
}
