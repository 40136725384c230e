package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;

/** SERAF-08: nobody reaches category 1 by override while any sign of risk is present. */
@StatutoryRule("SERAF-08")
public final class CategoryOneUnreachable {
    private CategoryOneUnreachable() {}

    public static List<Refusal> check(Category to, Counts counts) {
        return to == Category.CATEGORY_1 && counts.anySignOfRisk()
                ? List.of(Refusal.of(AssessmentRefusal.CATEGORY_1_WITH_SIGN_OF_RISK))
                : List.of();
    }
}
