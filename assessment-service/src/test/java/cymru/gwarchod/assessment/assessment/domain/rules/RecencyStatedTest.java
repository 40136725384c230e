package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@StatutoryRule("AMB-3")
class RecencyStatedTest {
    @Test
    void aPresentSignOfRiskWithoutRecencyIsRefusedAndAVulnerabilityIsNot() {
        // given
        Answer undated = new Answer(
                Presence.PRESENT, Optional.empty(), Optional.of("Told by school."), Optional.of(EvidenceSource.CHILD));
        SortedMap<IndicatorCode, Answer> answers = new TreeMap<>();
        for (String code : List.of("VUL-01", "RSK-01", "SIG-01")) {
            answers.put(InstrumentFixture.code(code), undated);
        }
        // then
        assertEquals(
                List.of("RECENCY_MISSING RSK-01", "RECENCY_MISSING SIG-01"),
                AssessmentFixture.texts(RecencyStated.check(InstrumentFixture.GUIDANCE, new Answers(answers))));
        // and completing asks for it
        assertEquals(
                List.of("RECENCY_MISSING RSK-01", "RECENCY_MISSING SIG-01"),
                AssessmentFixture.texts(new RecencyStated()
                        .check(AssessmentFixture.completing(AssessmentFixture.form(new Answers(answers))))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Presence.class,
            names = {"NOT_PRESENT", "UNKNOWN"})
    void whatIsNotPresentNeedsNoRecency(Presence presence) {
        Answers answers = AssessmentFixture.with(Answers.none(), presence, "RSK-01", "SIG-01");
        assertEquals(List.of(), RecencyStated.check(InstrumentFixture.GUIDANCE, answers));
    }
}
