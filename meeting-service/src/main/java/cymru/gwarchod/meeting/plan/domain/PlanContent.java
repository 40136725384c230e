package cymru.gwarchod.meeting.plan.domain;

import cymru.gwarchod.meeting.vocabulary.Professional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a plan says. It is written, and amended, as a whole.
 *
 * @param childViews what the child wants and feels (ROLE-28)
 * @param noViewsReason why that is not in it
 * @param directWorkBy who works with the child (PLAN-03)
 * @param directWorkTopics what that work is about (PLAN-08)
 * @param carerSupport support and training of carers (PLAN-14)
 */
public record PlanContent(
        PlanType type,
        Optional<String> childViews,
        Optional<String> noViewsReason,
        Optional<Professional> directWorkBy,
        Optional<String> directWork,
        SortedSet<ProgrammeTopic> directWorkTopics,
        Optional<String> carerSupport,
        Optional<LocalDate> reviewOn,
        List<Step> actions) {

    public PlanContent {
        actions = List.copyOf(actions);
    }

    /**
     * What one person does by when.
     *
     * @param indicators codes that it addresses
     * @param priority absent where the writer leaves it to the rules (PLAN-06)
     */
    public record Step(
            String description,
            SortedSet<String> indicators,
            ActionKind kind,
            Optional<ActionPriority> priority,
            Optional<Professional> owner,
            Optional<LocalDate> dueOn) {}
}
