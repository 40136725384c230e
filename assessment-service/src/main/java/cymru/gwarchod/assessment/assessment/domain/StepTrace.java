package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.util.List;

/**
 * What one step of the rule came to.
 *
 * @param answers the present indicators the step looked at; for the step that decided, the answers behind the category
 */
public record StepTrace(ClassificationStep step, StepResult result, List<IndicatorCode> answers) {
    /** Whether the step decided. */
    public enum StepResult {
        DECIDED,
        DID_NOT_HOLD,
        NOT_REACHED
    }

    public StepTrace {
        answers = List.copyOf(answers);
    }
}
