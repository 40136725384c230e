package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;

/**
 * SERAF-07, 1.5.2, AMB-18, AMB-31: which way an override goes. A raise holds at once, so does a lowering that keeps the
 * mandatory meeting or never had it; only a lowering that takes the meeting away waits for a second person. The path
 * is measured from the category in force, because that is the protection that would be lost.
 */
@StatutoryRule({"SERAF-07", "AMB-18"})
public final class OverridePath {
    private OverridePath() {}

    public static OverrideStatus first(Category from, Category to) {
        return from.requiresMeeting() && !to.requiresMeeting()
                ? OverrideStatus.AWAITING_APPROVAL
                : OverrideStatus.EFFECTIVE;
    }
}
