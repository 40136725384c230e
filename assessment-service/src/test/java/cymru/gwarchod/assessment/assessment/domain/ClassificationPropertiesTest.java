package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.Indicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Properties of classification over arbitrary forms, drafts with gaps included. */
class ClassificationPropertiesTest {
    @Property
    void everyFormHasExactlyOneResultAndAlwaysTheSame(@ForAll("forms") Answers answers) {
        Classification first = AssessmentFixture.BOOK.classify(answers);
        Classification second = AssessmentFixture.BOOK.classify(new Answers(answers.byCode()));
        assertEquals(first, second);
        assertEquals(first.canonical(), second.canonical());
        assertEquals(
                1,
                first.steps().stream()
                        .filter(step -> step.result() == StepTrace.StepResult.DECIDED)
                        .count());
    }

    @Property
    void oneMorePresentIndicatorNeverLowersTheCategory(
            @ForAll("forms") Answers answers, @ForAll @IntRange(min = 0, max = 28) int index) {
        IndicatorCode more = InstrumentFixture.GUIDANCE.indicators().get(index).code();
        Category before = AssessmentFixture.BOOK.classify(answers).indicatedCategory();
        Category after = AssessmentFixture.BOOK
                .classify(answers.supposingPresent(List.of(more)))
                .indicatedCategory();
        assertFalse(after.isLowerThan(before));
    }

    @Property
    void recencyNeverMovesTheCategory(@ForAll("forms") Answers answers, @ForAll Recency recency) {
        SortedMap<IndicatorCode, Answer> moved = new TreeMap<>();
        answers.byCode()
                .forEach((code, answer) -> moved.put(
                        code,
                        answer.recency().isPresent()
                                ? new Answer(answer.presence(), Optional.of(recency), answer.note(), answer.source())
                                : answer));
        assertEquals(
                AssessmentFixture.BOOK.classify(answers).indicatedCategory(),
                AssessmentFixture.BOOK.classify(new Answers(moved)).indicatedCategory());
    }

    @Property
    void theTraceNamesEveryPresentAnswerAndItsPointsAddUp(@ForAll("forms") Answers answers) {
        Classification result = AssessmentFixture.BOOK.classify(answers);
        assertEquals(
                answers.with(Presence.PRESENT),
                result.score().trace().stream().map(ScorePoint::indicator).toList());
        assertEquals(
                result.score().points(),
                result.score().trace().stream().mapToInt(ScorePoint::points).sum());
    }

    @Property
    void twoSavesOfDifferentAnswersBothSurviveInEitherOrder(
            @ForAll("forms") Answers before, @ForAll("forms") Answers saved) {
        Map<IndicatorCode, AnswerChange> one = new TreeMap<>();
        Map<IndicatorCode, AnswerChange> other = new TreeMap<>();
        saved.byCode().forEach((code, answer) -> {
            AnswerChange change = new AnswerChange.Merge(AnswerPatch.of(answer));
            if (code.hashCode() % 2 == 0) {
                one.put(code, change);
            } else {
                other.put(code, change);
            }
        });
        assertEquals(before.merge(one).merge(other), before.merge(other).merge(one));
        saved.byCode()
                .forEach((code, answer) -> assertEquals(
                        Optional.of(answer), before.merge(one).merge(other).of(code)));
    }

    @Provide
    Arbitrary<Answers> forms() {
        List<IndicatorCode> codes = InstrumentFixture.GUIDANCE.indicators().stream()
                .map(Indicator::code)
                .toList();
        return Arbitraries.of(0, 1, 2, 3).list().ofSize(codes.size()).map(picks -> {
            SortedMap<IndicatorCode, Answer> answers = new TreeMap<>();
            for (int i = 0; i < codes.size(); i++) {
                switch (picks.get(i)) {
                    case 1 -> answers.put(codes.get(i), AssessmentFixture.present(codes.get(i)));
                    case 2 -> answers.put(codes.get(i), AssessmentFixture.plain(Presence.NOT_PRESENT));
                    case 3 -> answers.put(codes.get(i), AssessmentFixture.plain(Presence.UNKNOWN));
                    default -> {
                        // left unanswered
                    }
                }
            }
            return new Answers(answers);
        });
    }
}
