package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;

/** SERAF-07: a decision against the rule or the score is reasoned in more than a word. */
@StatutoryRule("SERAF-07")
public final class Rationale {
    /** The fewest characters, white space at the ends not counted. */
    public static final int MINIMUM = 20;

    private Rationale() {}

    public static List<Refusal> check(String rationale) {
        String text = rationale.strip();
        return text.codePointCount(0, text.length()) < MINIMUM
                ? List.of(Refusal.of(AssessmentRefusal.RATIONALE_TOO_SHORT))
                : List.of();
    }
}
