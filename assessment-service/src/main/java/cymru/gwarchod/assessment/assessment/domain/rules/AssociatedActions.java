package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.assessment.domain.MeetingDecision;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** SERAF-17 to SERAF-22: the actions that follow from a category, as data. */
@StatutoryRule({"SERAF-17", "SERAF-18", "SERAF-19", "SERAF-20", "SERAF-21", "SERAF-22", "ADULT-01"})
public final class AssociatedActions {
    private static final Map<Category, Set<AssociatedAction>> CHILD = Map.of(
            Category.CATEGORY_1, Set.of(AssociatedAction.EDUCATE_TO_STAY_SAFE, AssociatedAction.REVIEW_ON_CHANGE),
            Category.CATEGORY_2,
                    Set.of(
                            AssociatedAction.DECIDE_MEETING,
                            AssociatedAction.RISK_AWARENESS_WORK,
                            AssociatedAction.REVIEW_ON_CHANGE),
            Category.CATEGORY_3,
                    Set.of(
                            AssociatedAction.STRATEGY_DISCUSSION,
                            AssociatedAction.STRATEGY_MEETING,
                            AssociatedAction.SAFETY_PLAN,
                            AssociatedAction.REVIEW_MEETING,
                            AssociatedAction.RISK_REDUCTION_WORK),
            Category.CATEGORY_4,
                    Set.of(
                            AssociatedAction.STRATEGY_DISCUSSION,
                            AssociatedAction.STRATEGY_MEETING,
                            AssociatedAction.SAFETY_PLAN,
                            AssociatedAction.REGULAR_REVIEW_MEETINGS,
                            AssociatedAction.LONG_TERM_INTENSIVE));

    private static final Set<AssociatedAction> ADULT_FROM_MODERATE =
            Set.of(AssociatedAction.PATHWAY_PLAN, AssociatedAction.SS_PPU_LIAISON);

    private static final Set<AssociatedAction> MEETING_CONVENED =
            Set.of(AssociatedAction.STRATEGY_DISCUSSION, AssociatedAction.STRATEGY_MEETING);

    private AssociatedActions() {}

    /**
     * The actions of a category.
     *
     * @param adult certainly 18 or over on the day of assessment, or 18 since: from moderate risk another set holds
     *     (SERAF-22, ADULT-01)
     * @param meeting the decision whether to convene at mild risk; once recorded it is no longer open (SERAF-19)
     */
    public static SortedSet<AssociatedAction> of(Category category, boolean adult, Optional<MeetingDecision> meeting) {
        if (adult && category.requiresMeeting()) {
            return new TreeSet<>(ADULT_FROM_MODERATE);
        }
        SortedSet<AssociatedAction> actions = new TreeSet<>(CHILD.getOrDefault(category, Set.of()));
        if (category == Category.CATEGORY_2 && meeting.isPresent()) {
            actions.remove(AssociatedAction.DECIDE_MEETING);
            if (meeting.get().convene()) {
                actions.addAll(MEETING_CONVENED);
            }
        }
        return actions;
    }

    /** What takes the place of a child's actions on the 18th birthday; empty where the same go on (ADULT-01). */
    public static SortedSet<AssociatedAction> beginningAtEighteen(Category category) {
        return category.requiresMeeting() ? of(category, true, Optional.empty()) : new TreeSet<>();
    }

    /** Methods a plan may use beyond the actions of the category: those of category 4 also serve 3 (SERAF-20). */
    public static Set<AssociatedAction> optional(Category category, boolean adult) {
        return category == Category.CATEGORY_3 && !adult ? Set.of(AssociatedAction.LONG_TERM_INTENSIVE) : Set.of();
    }
}
