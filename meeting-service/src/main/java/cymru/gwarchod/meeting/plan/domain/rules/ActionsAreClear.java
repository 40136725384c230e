package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Each action has a person who owns it, the agency, and a due date that is still to come (PLAN-04). */
@StatutoryRule("PLAN-04")
public final class ActionsAreClear {

    private ActionsAreClear() {}

    /** What is missing, by the place of the action. */
    public static Stream<Refusal> check(PlanContent content, LocalDate today) {
        Stream.Builder<Refusal> missing = Stream.builder();
        if (content.actions().isEmpty()) {
            missing.add(Refusal.of(PlanRefusal.ACTIONS_MISSING));
        }
        for (int i = 0; i < content.actions().size(); i++) {
            PlanContent.Step action = content.actions().get(i);
            if (action.owner().filter(who -> who.name().isPresent()).isEmpty()) {
                missing.add(Refusal.at("#/content/actions/" + i + "/owner", PlanRefusal.ACTION_OWNER_MISSING));
            }
            if (action.dueOn().isEmpty()) {
                missing.add(Refusal.at("#/content/actions/" + i + "/dueOn", PlanRefusal.ACTION_DUE_DATE_MISSING));
            } else if (action.dueOn().get().isBefore(today)) {
                missing.add(Refusal.at("#/content/actions/" + i + "/dueOn", PlanRefusal.ACTION_DUE_IN_PAST));
            }
        }
        return missing.build();
    }
}
