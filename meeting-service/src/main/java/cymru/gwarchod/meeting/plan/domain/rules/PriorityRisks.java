package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.ActionPriority;
import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Actions about a child who goes missing or stays out late come first (PLAN-06): their priority is high unless somebody says
 * otherwise, and to say otherwise is refused. */
@StatutoryRule("PLAN-06")
public final class PriorityRisks {

    private PriorityRisks() {}

    private static final Set<String> FIRST = Set.of("RSK-01", "SIG-01");

    /** Actions that somebody ranked too low. */
    public static Stream<Refusal> check(PlanContent content) {
        return IntStream.range(0, content.actions().size())
                .filter(i -> isFirst(content.actions().get(i)))
                .filter(i -> content.actions()
                        .get(i)
                        .priority()
                        .filter(p -> p == ActionPriority.NORMAL)
                        .isPresent())
                .mapToObj(i -> Refusal.at("#/content/actions/" + i + "/priority", PlanRefusal.PRIORITY_TOO_LOW));
    }

    /** The priority of an action. */
    public static ActionPriority priorityOf(PlanContent.Step action) {
        return isFirst(action) ? ActionPriority.HIGH : action.priority().orElse(ActionPriority.NORMAL);
    }

    private static boolean isFirst(PlanContent.Step action) {
        return action.indicators().stream().anyMatch(FIRST::contains);
    }
}
