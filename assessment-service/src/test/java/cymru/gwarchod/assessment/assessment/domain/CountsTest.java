package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-05")
class CountsTest {
    @Test
    void eachClassIsCountedOnItsOwnAndOnlyWhatIsPresent() {
        // given
        Answers answers = AssessmentFixture.with(
                AssessmentFixture.answers(3, 2, 1), Presence.UNKNOWN, "VUL-07", "RSK-15", "SIG-07");
        // then
        assertEquals(new Counts(3, 2, 1), Counts.of(InstrumentFixture.GUIDANCE, answers));
        assertEquals(
                new Counts(3, 2, 1), AssessmentFixture.BOOK.classify(answers).counts());
    }
}
