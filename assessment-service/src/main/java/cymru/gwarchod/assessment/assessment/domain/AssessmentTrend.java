package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How a child's assessments moved from version to version (SERAF-12). */
@StatutoryRule("SERAF-12")
public record AssessmentTrend(List<TrendPoint> points) {
    /** Where the category in force went since the version before. */
    public enum Direction {
        FIRST,
        RAISED,
        UNCHANGED,
        LOWERED
    }

    /** What an answer says, without its evidence. */
    public record ItemState(Presence presence, Optional<Recency> recency) {}

    /** One indicator answered differently from the version before. */
    public record ItemDelta(IndicatorCode indicator, Optional<ItemState> before, Optional<ItemState> after) {}

    /**
     * One completed version.
     *
     * @param comparable false when the version before used another list of indicators: then no deltas are shown,
     *     because lists are never mixed (SERAF-23)
     */
    public record TrendPoint(
            AssessmentId assessment,
            int version,
            LocalDate assessedOn,
            Instant completedAt,
            Counts counts,
            int score,
            Category indicatedCategory,
            Category effectiveCategory,
            Direction direction,
            boolean comparable,
            List<ItemDelta> deltas) {}

    public AssessmentTrend {
        points = List.copyOf(points);
    }

    /** The trend of these assessments of one child, oldest version first; drafts have no place in it. */
    public static AssessmentTrend of(List<Assessment> assessments) {
        List<Assessment> completed = assessments.stream()
                .filter(assessment -> assessment.status() == AssessmentStatus.COMPLETED)
                .sorted(Comparator.comparingInt(
                        assessment -> assessment.opening().version()))
                .toList();
        List<TrendPoint> points = new ArrayList<>();
        Optional<Assessment> before = Optional.empty();
        for (Assessment assessment : completed) {
            points.add(point(before, assessment));
            before = Optional.of(assessment);
        }
        return new AssessmentTrend(points);
    }

    private static TrendPoint point(Optional<Assessment> before, Assessment now) {
        boolean comparable = before.filter(earlier ->
                        earlier.opening().instrument().equals(now.opening().instrument()))
                .isPresent();
        return new TrendPoint(
                now.opening().id(),
                now.opening().version(),
                now.form().assessedOn().orElseThrow(),
                now.completion().orElseThrow().at(),
                now.classification().counts(),
                now.classification().score().points(),
                now.classification().indicatedCategory(),
                now.effectiveCategory(),
                before.map(earlier -> direction(earlier.effectiveCategory(), now.effectiveCategory()))
                        .orElse(Direction.FIRST),
                comparable,
                before.filter(_ -> comparable)
                        .map(earlier ->
                                deltas(earlier.form().answers(), now.form().answers()))
                        .orElse(List.of()));
    }

    private static Direction direction(Category before, Category now) {
        if (before == now) {
            return Direction.UNCHANGED;
        }
        return now.isHigherThan(before) ? Direction.RAISED : Direction.LOWERED;
    }

    private static List<ItemDelta> deltas(Answers before, Answers after) {
        SortedSet<IndicatorCode> codes = new TreeSet<>(before.byCode().keySet());
        codes.addAll(after.byCode().keySet());
        return codes.stream()
                .map(code -> new ItemDelta(
                        code,
                        before.of(code).map(AssessmentTrend::state),
                        after.of(code).map(AssessmentTrend::state)))
                .filter(delta -> !delta.before().equals(delta.after()))
                .toList();
    }

    private static ItemState state(Answer answer) {
        return new ItemState(answer.presence(), answer.recency());
    }
}
