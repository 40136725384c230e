package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.CompletionRule;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;

/** SERAF-15, AMB-9: one named person of social services answers for it and completes it; who else took part is said. */
@StatutoryRule("SERAF-15")
public final class AccountableAssessor implements CompletionRule {
    @Override
    public List<Refusal> check(Completing completing) {
        List<Refusal> refusals = new ArrayList<>();
        completing
                .form()
                .accountableAssessor()
                .ifPresentOrElse(
                        assessor -> {
                            if (!assessor.socialServices()) {
                                refusals.add(Refusal.of(AssessmentRefusal.ASSESSOR_NOT_SOCIAL_SERVICES));
                            }
                            if (!assessor.person().equals(completing.command().by())) {
                                refusals.add(Refusal.of(AssessmentRefusal.NOT_THE_ACCOUNTABLE_ASSESSOR));
                            }
                        },
                        () -> refusals.add(Refusal.of(AssessmentRefusal.ACCOUNTABLE_ASSESSOR_MISSING)));
        if (completing.form().contributors().isEmpty()) {
            refusals.add(Refusal.of(AssessmentRefusal.CONTRIBUTORS_NOT_STATED));
        }
        return List.copyOf(refusals);
    }
}
