package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.ClassificationRule;
import cymru.gwarchod.assessment.assessment.domain.ClassificationStep;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.RuleVersion;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;

/**
 * SERAF-04, AMB-1: the category of the guidance's table made computable as {@code GUIDANCE_2010_V1}. Total,
 * deterministic, and never lowered by one more indicator. Over-calling costs a meeting, under-calling costs a child.
 */
@StatutoryRule({"SERAF-04", "AMB-1"})
public final class Guidance2010V1 implements ClassificationRule {
    /** The name results are stored with. */
    public static final RuleVersion VERSION = new RuleVersion("GUIDANCE_2010_V1");

    @Override
    public RuleVersion version() {
        return VERSION;
    }

    @Override
    public ClassificationStep decide(Counts counts) {
        return Arrays.stream(ClassificationStep.values())
                .filter(step -> step.holds(counts))
                .findFirst()
                .orElseThrow();
    }
}
