package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@StatutoryRule("SERAF-14")
class EvidenceForPresentTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,EVIDENCE_NOTE_MISSING VUL-06;EVIDENCE_SOURCE_MISSING VUL-06",
                "'   ',CHILD,EVIDENCE_NOTE_MISSING VUL-06",
                "Said so at school.,-,EVIDENCE_SOURCE_MISSING VUL-06",
                "Said so at school.,CHILD,''"
            })
    void aPresentIndicatorNeedsNoteAndSource(String note, EvidenceSource source, String refusals) {
        // given
        Answer answer =
                new Answer(Presence.PRESENT, Optional.empty(), Optional.ofNullable(note), Optional.ofNullable(source));
        // when
        Answers answers = new Answers(new TreeMap<>(Map.of(InstrumentFixture.code("VUL-06"), answer)));
        List<Refusal> found = EvidenceForPresent.check(answers);
        // then
        assertEquals(refusals, String.join(";", AssessmentFixture.texts(found)));
        assertEquals(
                found, new EvidenceForPresent().check(AssessmentFixture.completing(AssessmentFixture.form(answers))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Presence.class,
            names = {"NOT_PRESENT", "UNKNOWN"})
    void whatIsNotPresentNeedsNone(Presence presence) {
        assertEquals(List.of(), EvidenceForPresent.check(AssessmentFixture.with(Answers.none(), presence, "VUL-06")));
    }
}
