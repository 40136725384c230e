package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.ChildViews;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;

/** SERAF-29, ROLE-28: the child's views are there, or the reason why they could not be heard. */
@StatutoryRule("SERAF-29")
public final class ChildViewsRecorded implements CompletionRule {
    @Override
    public List<Refusal> check(Completing completing) {
        return completing.form().childViews().filter(ChildViews::isStated).isPresent()
                ? List.of()
                : List.of(Refusal.of(AssessmentRefusal.CHILD_VIEWS_MISSING));
    }
}
