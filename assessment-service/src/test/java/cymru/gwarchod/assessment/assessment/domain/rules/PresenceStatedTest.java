package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-03")
class PresenceStatedTest {
    private static final FormPatch NOTE_ONLY = FormPatch.ofAnswers(Map.of(
            InstrumentFixture.code("RSK-01"),
            new AnswerChange.Merge(new AnswerPatch(
                    Change.keep(), Change.keep(), Change.set("Back at two."), Change.keep(), Optional.empty()))));

    @Test
    void aNoteAloneIsNoAnswer() {
        assertEquals(
                List.of("PRESENCE_MISSING RSK-01"),
                AssessmentFixture.texts(PresenceStated.check(Answers.none(), NOTE_ONLY)));
    }

    @Test
    void aNoteJoinsAnAnswerAlreadyThere() {
        Answers before = AssessmentFixture.with(Answers.none(), Presence.UNKNOWN, "RSK-01");
        assertEquals(List.of(), PresenceStated.check(before, NOTE_ONLY));
    }
}
