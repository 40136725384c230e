package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.CategoryOverride;
import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.assessment.domain.OverrideVerdict;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;

/** SERAF-07, 1.5.2: approval is another person's: never the proposer's and never the completing assessor's. */
@StatutoryRule("SERAF-07")
public final class OverrideApproval {
    private OverrideApproval() {}

    public static List<Refusal> check(CategoryOverride override, PersonId completedBy, OverrideVerdict verdict) {
        if (override.status() != OverrideStatus.AWAITING_APPROVAL) {
            return List.of(Refusal.of(AssessmentRefusal.OVERRIDE_ALREADY_DECIDED));
        }
        List<Refusal> refusals = new ArrayList<>();
        if (verdict.roles().isEmpty()) {
            refusals.add(Refusal.of(AssessmentRefusal.APPROVER_WITHOUT_ROLE));
        }
        if (verdict.by().equals(override.proposal().by())) {
            refusals.add(Refusal.of(AssessmentRefusal.APPROVER_PROPOSED_IT));
        }
        if (verdict.by().equals(completedBy)) {
            refusals.add(Refusal.of(AssessmentRefusal.APPROVER_COMPLETED_THE_ASSESSMENT));
        }
        return List.copyOf(refusals);
    }
}
