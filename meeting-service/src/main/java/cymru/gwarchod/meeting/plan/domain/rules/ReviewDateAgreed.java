package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A review date is agreed (PLAN-05). An end date is not asked for: how long a plan lasts is not fixed (PLAN-11). */
@StatutoryRule({"PLAN-05", "PLAN-11"})
public final class ReviewDateAgreed {

    private ReviewDateAgreed() {}

    /** What is missing. */
    public static Stream<Refusal> check(PlanContent content, LocalDate today) {
        if (content.reviewOn().isEmpty()) {
            return Stream.of(Refusal.of(PlanRefusal.REVIEW_DATE_MISSING));
        }
        return content.reviewOn().get().isAfter(today)
                ? Stream.empty()
                : Stream.of(Refusal.of(PlanRefusal.REVIEW_DATE_NOT_IN_FUTURE));
    }
}
