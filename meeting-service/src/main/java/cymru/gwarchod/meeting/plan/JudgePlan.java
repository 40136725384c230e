package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.plan.domain.PlanStatus;
import cymru.gwarchod.meeting.plan.domain.RiskChange;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.rules.CarersSupported;
import cymru.gwarchod.meeting.plan.domain.rules.PackageOutOfArea;
import cymru.gwarchod.meeting.plan.domain.rules.ProgrammeComplete;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds a plan that the caller has just reached against what is known of the case now. */
@ApplicationScoped
public class JudgePlan {

    private final ReadCaseFacts readCaseFacts;

    JudgePlan(ReadCaseFacts readCaseFacts) {
        this.readCaseFacts = readCaseFacts;
    }

    /**
     * What came of it.
     *
     * @param risksWithoutAction risks of the latest assessment for which the plan has no action (AMB-28)
     * @param change what has changed for the child since it was agreed (PLAN-13)
     */
    public record Judgement(
            SortedSet<String> risksWithoutAction, SortedSet<CaseWarning> warnings, Optional<RiskChange> change) {}

    /** Judges it; nothing is missing of a plan that has ended. */
    @Transactional
    public Judgement handle(SafeguardingPlan plan, AgencyScope scope) {
        CaseFacts facts =
                readCaseFacts.handle(plan.responsibility().caseId(), scope).orElseThrow();
        Optional<RiskChange> change = RiskChange.since(plan.agreedAt(), facts);
        return plan.status() == PlanStatus.ENDED
                ? new Judgement(new TreeSet<>(), new TreeSet<>(), change)
                : new Judgement(plan.risksWithoutAction(facts), warnings(plan, facts), change);
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
