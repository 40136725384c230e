package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.util.Optional;

/** One refusal, with the indicator it is about where there is one. */
public record Refusal(AssessmentRefusal code, Optional<IndicatorCode> indicator) {
    public static Refusal of(AssessmentRefusal code) {
        return new Refusal(code, Optional.empty());
    }

    public static Refusal of(AssessmentRefusal code, IndicatorCode indicator) {
        return new Refusal(code, Optional.of(indicator));
    }
}
