package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.meeting.plan.domain.PlanJudgement;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;

/** A plan, and what it comes to in its case: both from one look, so that they never contradict each other. */
public record JudgedPlan(SafeguardingPlan plan, PlanJudgement judgement) {

    static JudgedPlan of(SafeguardingPlan plan, CaseFacts facts) {
        return new JudgedPlan(plan, PlanJudgement.of(plan, facts));
    }
}
