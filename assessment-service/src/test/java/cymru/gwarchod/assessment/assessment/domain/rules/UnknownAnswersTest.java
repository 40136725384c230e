package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import cymru.gwarchod.assessment.assessment.domain.UnknownEffects;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import org.junit.jupiter.api.Test;

@StatutoryRule("AMB-22")
class UnknownAnswersTest {
    @Test
    void eachUnknownAnswerSaysWhatItAloneCouldChange() {
        // given two risk indicators present, one risk, one significant and one vulnerability unknown
        Answers answers = AssessmentFixture.with(
                AssessmentFixture.answers(0, 2, 0), Presence.UNKNOWN, "RSK-15", "SIG-07", "VUL-01");
        // when
        UnknownEffects effects = UnknownAnswers.effects(InstrumentFixture.GUIDANCE, new Guidance2010V1(), answers);
        // then
        assertEquals(Category.CATEGORY_4, effects.highestCategory());
        assertEquals(
                List.of(
                        effect("RSK-15", Category.CATEGORY_3),
                        effect("SIG-07", Category.CATEGORY_4),
                        effect("VUL-01", Category.CATEGORY_2)),
                effects.effects());
    }

    @Test
    void unknownsThatOnlyTogetherRaiseAreSeenInTheHighest() {
        // given one risk indicator present and two unknown
        Answers answers =
                AssessmentFixture.with(AssessmentFixture.answers(0, 1, 0), Presence.UNKNOWN, "RSK-14", "RSK-15");
        // when
        Classification result = AssessmentFixture.BOOK.classify(answers);
        // then
        assertEquals(Category.CATEGORY_3, result.unknownEffects().highestCategory());
        assertEquals(
                List.of(effect("RSK-14", Category.CATEGORY_2), effect("RSK-15", Category.CATEGORY_2)),
                result.unknownEffects().effects());
        assertTrue(result.flags().contains(ResultFlag.UNKNOWN_COULD_RAISE));
        assertEquals(new Counts(0, 1, 0), result.counts());
    }

    private static UnknownEffects.UnknownEffect effect(String code, Category category) {
        return new UnknownEffects.UnknownEffect(InstrumentFixture.code(code), category);
    }
}
