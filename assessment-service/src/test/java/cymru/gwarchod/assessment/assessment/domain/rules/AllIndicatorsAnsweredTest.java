package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-03")
class AllIndicatorsAnsweredTest {
    @Test
    void twentyEightAnswersAreRefusedNamingTheMissingOne() {
        // given
        Answers answers = AssessmentFixture.answers(2, 1, 0)
                .merge(Map.of(InstrumentFixture.code("RSK-09"), new AnswerChange.Remove()));
        // then
        assertEquals(
                List.of("ANSWER_MISSING RSK-09"),
                AssessmentFixture.texts(new AllIndicatorsAnswered()
                        .check(AssessmentFixture.completing(AssessmentFixture.form(answers)))));
    }

    @Test
    void unknownIsAnAnswer() {
        Answers answers =
                AssessmentFixture.with(AssessmentFixture.answers(0, 0, 0), Presence.UNKNOWN, "RSK-09", "SIG-01");
        assertEquals(
                List.of(),
                new AllIndicatorsAnswered().check(AssessmentFixture.completing(AssessmentFixture.form(answers))));
    }
}
