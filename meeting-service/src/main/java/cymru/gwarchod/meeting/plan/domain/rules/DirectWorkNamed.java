package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** The plan says who works directly with the child, and what that work is (PLAN-03). */
@StatutoryRule("PLAN-03")
public final class DirectWorkNamed {

    private DirectWorkNamed() {}

    /** What is missing. */
    public static Stream<Refusal> check(PlanContent content) {
        Stream.Builder<Refusal> missing = Stream.builder();
        if (content.directWorkBy().filter(who -> who.name().isPresent()).isEmpty()) {
            missing.add(Refusal.of(PlanRefusal.DIRECT_WORKER_MISSING));
        }
        if (content.directWork().isEmpty()) {
            missing.add(Refusal.of(PlanRefusal.DIRECT_WORK_MISSING));
        }
        return missing.build();
    }
}
