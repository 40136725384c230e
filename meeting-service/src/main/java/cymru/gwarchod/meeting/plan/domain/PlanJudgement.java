package cymru.gwarchod.meeting.plan.domain;

import cymru.gwarchod.meeting.plan.domain.rules.CarersSupported;
import cymru.gwarchod.meeting.plan.domain.rules.PackageOutOfArea;
import cymru.gwarchod.meeting.plan.domain.rules.ProgrammeComplete;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a plan comes to, held against what is known of the case now.
 *
 * @param risksWithoutAction risks of the latest assessment for which the plan has no action (AMB-28)
 * @param change what has changed for the child since it was agreed (PLAN-13)
 */
public record PlanJudgement(
        SortedSet<String> risksWithoutAction, SortedSet<CaseWarning> warnings, Optional<RiskChange> change) {

    /** Judges it; nothing is missing of a plan that has ended. */
    public static PlanJudgement of(SafeguardingPlan plan, CaseFacts facts) {
        Optional<RiskChange> change = RiskChange.since(plan.agreedAt(), facts);
        return plan.status() == PlanStatus.ENDED
                ? new PlanJudgement(new TreeSet<>(), new TreeSet<>(), change)
                : new PlanJudgement(plan.risksWithoutAction(facts), warnings(plan, facts), change);
    }

    private static SortedSet<CaseWarning> warnings(SafeguardingPlan plan, CaseFacts facts) {
        SortedSet<CaseWarning> warnings = CaseWarning.of(facts);
        Stream.of(
                        ProgrammeComplete.check(plan, facts),
                        CarersSupported.check(plan, facts),
                        PackageOutOfArea.check(plan, facts))
                .flatMap(rule -> rule)
                .forEach(warnings::add);
        return warnings;
    }
}
