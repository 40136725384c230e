package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** Where a child lives in a home, the plan says what its carers need of support, advice and training (PLAN-14). */
@StatutoryRule("PLAN-14")
public final class CarersSupported {

    private CarersSupported() {}

    /** What is missing. */
    public static Stream<CaseWarning> check(SafeguardingPlan plan, CaseFacts facts) {
        return facts.placement().isPresent() && plan.text().carerSupport().isEmpty()
                ? Stream.of(CaseWarning.CARER_SUPPORT_MISSING)
                : Stream.empty();
    }
}
