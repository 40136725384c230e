package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;

/** SERAF-02: the assessment exists to decide whether the child is in need and requires protection. */
@StatutoryRule("SERAF-02")
public final class NeedAndProtectionDecided implements CompletionRule {
    @Override
    public List<Refusal> check(Completing completing) {
        List<Refusal> refusals = new ArrayList<>();
        if (completing.form().inNeed().isEmpty()) {
            refusals.add(Refusal.of(AssessmentRefusal.IN_NEED_MISSING));
        }
        if (completing.form().requiresProtection().isEmpty()) {
            refusals.add(Refusal.of(AssessmentRefusal.REQUIRES_PROTECTION_MISSING));
        }
        return List.copyOf(refusals);
    }
}
