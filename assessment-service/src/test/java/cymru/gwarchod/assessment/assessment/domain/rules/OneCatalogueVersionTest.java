package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-23")
class OneCatalogueVersionTest {
    @Test
    void anIndicatorUsedInAnotherClassIsRefused() {
        assertEquals(
                List.of("INDICATOR_CLASS_DIFFERS RSK-07"),
                check(InstrumentFixture.GUIDANCE, Optional.empty(), "RSK-07", IndicatorClass.SIGNIFICANT_RISK));
        assertEquals(
                List.of(),
                check(InstrumentFixture.SYNTHETIC, Optional.empty(), "RSK-07", IndicatorClass.SIGNIFICANT_RISK));
    }

    @Test
    void aCodeTheVersionDoesNotHaveIsRefused() {
        assertEquals(
                List.of("UNKNOWN_INDICATOR RSK-16"),
                check(InstrumentFixture.GUIDANCE, Optional.empty(), "RSK-16", IndicatorClass.RISK));
    }

    @Test
    void answersForAnotherVersionAreRefused() {
        assertEquals(
                List.of("OTHER_CATALOGUE_VERSION"),
                check(
                        InstrumentFixture.GUIDANCE,
                        Optional.of(InstrumentFixture.SYNTHETIC.version()),
                        "RSK-01",
                        IndicatorClass.RISK));
        assertEquals(
                List.of(),
                check(
                        InstrumentFixture.GUIDANCE,
                        Optional.of(InstrumentFixture.GUIDANCE.version()),
                        "RSK-01",
                        IndicatorClass.RISK));
    }

    @Test
    void takingBackACodeTheVersionDoesNotHaveIsRefusedToo() {
        FormPatch patch = FormPatch.ofAnswers(Map.of(InstrumentFixture.code("ZZZ-01"), new AnswerChange.Remove()));
        assertEquals(
                List.of("UNKNOWN_INDICATOR ZZZ-01"),
                AssessmentFixture.texts(OneCatalogueVersion.check(InstrumentFixture.GUIDANCE, patch)));
    }

    private static List<String> check(
            Instrument instrument, Optional<InstrumentVersion> stated, String code, IndicatorClass statedClass) {
        AnswerPatch answer = new AnswerPatch(
                Change.set(Presence.UNKNOWN), Change.keep(), Change.keep(), Change.keep(), Optional.of(statedClass));
        FormPatch patch =
                FormPatch.ofAnswers(stated, Map.of(InstrumentFixture.code(code), new AnswerChange.Merge(answer)));
        return AssessmentFixture.texts(OneCatalogueVersion.check(instrument, patch));
    }
}
