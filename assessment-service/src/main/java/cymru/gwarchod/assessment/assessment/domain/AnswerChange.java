package cymru.gwarchod.assessment.assessment.domain;

import java.util.Optional;

/** What a patch says about one indicator. */
public sealed interface AnswerChange {
    /** The answer is taken back: the indicator is unanswered again. */
    record Remove() implements AnswerChange {}

    /** The answer is changed field by field. */
    record Merge(AnswerPatch patch) implements AnswerChange {}

    /** The answer after the change, if there still is one. */
    default Optional<Answer> applyTo(Optional<Answer> before) {
        return switch (this) {
            case Remove() -> Optional.empty();
            case Merge(AnswerPatch patch) -> patch.applyTo(before);
        };
    }
}
