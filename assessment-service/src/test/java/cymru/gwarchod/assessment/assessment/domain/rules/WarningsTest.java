package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Warning;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-13")
class WarningsTest {
    @Test
    void moderateRiskListsTheFourUnknownAnswers() {
        // given
        Answers answers = AssessmentFixture.with(
                AssessmentFixture.answers(2, 3, 0), Presence.UNKNOWN, "RSK-14", "RSK-15", "SIG-06", "SIG-07");
        // when
        Classification result = AssessmentFixture.BOOK.classify(answers);
        // then
        assertEquals(Category.CATEGORY_3, result.indicatedCategory());
        assertEquals(codes("RSK-14", "RSK-15", "SIG-06", "SIG-07"), result.omittedInformation());
        assertEquals(
                List.of(new Warning(Warning.WarningCode.OMISSIONS_MATTER_MOST, result.omittedInformation())),
                result.warnings());
    }

    @Test
    void mildRiskWarnsThatSharingMayRaiseItEvenWithEverythingAnswered() {
        assertEquals(
                List.of(new Warning(Warning.WarningCode.SHARING_MAY_RAISE_CATEGORY, List.of())),
                AssessmentFixture.BOOK
                        .classify(AssessmentFixture.answers(2, 1, 0))
                        .warnings());
    }

    @Test
    void abuseByAControllingAdultWithoutOneIsAcceptedWithAWarning() {
        // given
        Answers answers = AssessmentFixture.with(AssessmentFixture.answers(2, 0, 0), Presence.PRESENT, "SIG-03");
        // when
        Classification result = AssessmentFixture.BOOK.classify(answers);
        // then
        assertEquals(
                List.of(new Warning(Warning.WarningCode.PRESUPPOSED_INDICATOR_NOT_PRESENT, codes("SIG-03", "SIG-02"))),
                result.warnings());
        assertEquals(
                List.of(), AssessmentFixture.completed(answers).classification().omittedInformation());
    }

    @Test
    void withTheControllingAdultThereIsNoWarning() {
        Answers answers =
                AssessmentFixture.with(AssessmentFixture.answers(2, 0, 0), Presence.PRESENT, "SIG-02", "SIG-03");
        assertEquals(List.of(), AssessmentFixture.BOOK.classify(answers).warnings());
    }

    private static List<IndicatorCode> codes(String... codes) {
        return Stream.of(codes).map(IndicatorCode::new).toList();
    }
}
