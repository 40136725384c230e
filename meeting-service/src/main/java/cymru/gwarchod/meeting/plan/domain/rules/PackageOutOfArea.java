package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.ActionKind;
import cymru.gwarchod.meeting.plan.domain.ActionProgress;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child in category 4 who is placed out of area is not safe by distance alone: the plan has therapy, a way out of the
 * ties to those who exploit, and a pathway for the time after the placement (PLAN-15).
 */
@StatutoryRule("PLAN-15")
public final class PackageOutOfArea {

    private static final Set<ActionKind> PACKAGE =
            Set.of(ActionKind.THERAPY, ActionKind.BREAKING_TIES, ActionKind.PATHWAY_BEYOND);

    private PackageOutOfArea() {}

    /** What is missing. */
    public static Stream<CaseWarning> check(SafeguardingPlan plan, CaseFacts facts) {
        boolean asked = facts.category().filter(c -> c == Category.CATEGORY_4).isPresent()
                && facts.placement().filter(CaseFacts.Placement::outOfArea).isPresent();
        Set<ActionKind> planned = plan.actions().stream()
                .filter(a -> a.standing().progress() != ActionProgress.SUPERSEDED)
                .map(PlanAction::kind)
                .collect(Collectors.toSet());
        return asked && !planned.containsAll(PACKAGE)
                ? Stream.of(CaseWarning.OUT_OF_AREA_PACKAGE_INCOMPLETE)
                : Stream.empty();
    }
}
