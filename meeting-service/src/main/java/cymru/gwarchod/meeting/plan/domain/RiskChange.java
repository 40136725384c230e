package cymru.gwarchod.meeting.plan.domain;

import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has changed for the child since a plan was agreed: the assessment that it answered against the latest one
 * (PLAN-13).
 *
 * @param gone indicators present then and not now
 * @param added indicators present now and not then
 */
@StatutoryRule("PLAN-13")
public record RiskChange(Category before, Category now, SortedSet<String> gone, SortedSet<String> added) {

    /** The change; empty where nobody has assessed before the plan, or after it. */
    public static Optional<RiskChange> since(Instant agreedAt, CaseFacts facts) {
        Optional<CaseFacts.CompletedAssessment> before = facts.assessments().stream()
                .filter(a -> !a.completedAt().isAfter(agreedAt))
                .reduce((earlier, later) -> later);
        Optional<CaseFacts.CompletedAssessment> latest =
                facts.latestAssessment().filter(a -> a.completedAt().isAfter(agreedAt));
        return before.flatMap(then -> latest.map(now -> new RiskChange(
                then.category(),
                now.category(),
                without(then.presentIndicators(), now.presentIndicators()),
                without(now.presentIndicators(), then.presentIndicators()))));
    }

    private static SortedSet<String> without(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
