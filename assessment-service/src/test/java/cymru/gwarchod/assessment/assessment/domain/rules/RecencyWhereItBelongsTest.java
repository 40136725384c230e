package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule("AMB-3")
class RecencyWhereItBelongsTest {
    @ParameterizedTest
    @CsvSource({
        "VUL-01,PRESENT,RECENCY_ON_VULNERABILITY VUL-01",
        "VUL-01,UNKNOWN,RECENCY_ON_VULNERABILITY VUL-01",
        "RSK-01,NOT_PRESENT,RECENCY_WITHOUT_PRESENCE RSK-01",
        "SIG-01,UNKNOWN,RECENCY_WITHOUT_PRESENCE SIG-01"
    })
    void recencyIsRefusedWhereItHasNoPlace(String code, Presence presence, String refusal) {
        assertEquals(List.of(refusal), check(code, presence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSK-01", "SIG-01"})
    void aPresentSignOfRiskCarriesIt(String code) {
        assertEquals(List.of(), check(code, Presence.PRESENT));
    }

    @Test
    void theClassIsThatOfTheVersion() {
        // given RSK-13, a risk indicator of the guidance and a vulnerability of the invented list
        Answers answers = dated("RSK-13", Presence.PRESENT);
        // then
        assertEquals(List.of(), RecencyWhereItBelongs.check(InstrumentFixture.GUIDANCE, answers));
        assertEquals(
                List.of("RECENCY_ON_VULNERABILITY RSK-13"),
                AssessmentFixture.texts(RecencyWhereItBelongs.check(InstrumentFixture.SYNTHETIC, answers)));
    }

    private static List<String> check(String code, Presence presence) {
        return AssessmentFixture.texts(RecencyWhereItBelongs.check(InstrumentFixture.GUIDANCE, dated(code, presence)));
    }

    private static Answers dated(String code, Presence presence) {
        return new Answers(new TreeMap<>(Map.of(
                InstrumentFixture.code(code),
                new Answer(presence, Optional.of(Recency.BOTH), Optional.empty(), Optional.empty()))));
    }
}
