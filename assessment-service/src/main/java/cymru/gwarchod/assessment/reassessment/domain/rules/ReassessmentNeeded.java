package cymru.gwarchod.assessment.reassessment.domain.rules;

import cymru.gwarchod.assessment.reassessment.domain.ReassessmentUrgency;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/**
 * SERAF-09, SERAF-10, AMB-21: a significant change or a risk incident calls for a new assessment at once from category
 * 2 up, and for a review at category 1. A child never assessed has a first assessment to come instead.
 */
@StatutoryRule({"SERAF-09", "SERAF-10", "AMB-21"})
public final class ReassessmentNeeded {
    private ReassessmentNeeded() {}

    /**
     * How urgently the fact calls for a reassessment; empty when there is no completed assessment to look at again.
     *
     * @param effective the category in force of the latest completed assessment
     */
    public static Optional<ReassessmentUrgency> urgency(Optional<Category> effective) {
        return effective.map(category -> switch (category) {
            case CATEGORY_1 -> ReassessmentUrgency.REVIEW;
            case CATEGORY_2, CATEGORY_3, CATEGORY_4 -> ReassessmentUrgency.IMMEDIATE;
        });
    }
}
