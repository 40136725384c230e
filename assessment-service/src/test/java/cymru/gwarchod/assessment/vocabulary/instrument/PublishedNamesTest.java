package cymru.gwarchod.assessment.vocabulary.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.domain.RuleVersion;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Results are stored with these names for ever: they are codes that nothing has to escape. */
@StatutoryRule({"SERAF-12", "SERAF-23"})
class PublishedNamesTest {

    private static final List<Function<String, Object>> VERSIONS =
            List.of(InstrumentVersion::new, ScoreSchemeVersion::new, RuleVersion::new);

    @Test
    void aVersionIsWrittenInCapitalsAndReadsAsItself() {
        for (Function<String, Object> version : VERSIONS) {
            assertEquals("GUIDANCE_2010", version.apply("GUIDANCE_2010").toString());
            for (String other : List.of("", "GU", "guidance_2010", "2010_GUIDANCE", "GUIDANCE 2010", "GUIDANCE\"")) {
                assertThrows(IllegalArgumentException.class, () -> version.apply(other), other);
            }
        }
    }

    @Test
    void anIndicatorHasThreeLettersAndTwoDigitsAndCodesAreOrdered() {
        assertEquals(Optional.of(new IndicatorCode("RSK-07")), IndicatorCode.parse("RSK-07"));
        assertTrue(new IndicatorCode("RSK-07").compareTo(new IndicatorCode("RSK-10")) < 0);
        for (String other : List.of("", "RSK-7", "rsk-07", "RSK07", "RSK-077")) {
            assertEquals(Optional.empty(), IndicatorCode.parse(other), other);
            assertThrows(IllegalArgumentException.class, () -> new IndicatorCode(other), other);
        }
    }

    @Test
    void whatAPersonReadsIsThereInBothLanguages() {
        assertThrows(IllegalArgumentException.class, () -> new BilingualText("Mild risk", " "));
        assertThrows(IllegalArgumentException.class, () -> new BilingualText("", "Risg ysgafn"));
    }
}
