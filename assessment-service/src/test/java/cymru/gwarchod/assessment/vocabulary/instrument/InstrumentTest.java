package cymru.gwarchod.assessment.vocabulary.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
    @Test
    void theGuidanceListsSevenFifteenAndSevenIndicators() {
        // given
        Instrument guidance = InstrumentFixture.GUIDANCE;
        // then
        assertEquals(7, guidance.codes(IndicatorClass.VULNERABILITY).size());
        assertEquals(15, guidance.codes(IndicatorClass.RISK).size());
        assertEquals(7, guidance.codes(IndicatorClass.SIGNIFICANT_RISK).size());
        assertEquals(29, guidance.indicators().size());
    }

    @Test
    void everyCodeSaysItsClassInTheGuidance() {
        Map<IndicatorClass, String> prefixes = Map.of(
                IndicatorClass.VULNERABILITY, "VUL-",
                IndicatorClass.RISK, "RSK-",
                IndicatorClass.SIGNIFICANT_RISK, "SIG-");
        for (Indicator indicator : InstrumentFixture.GUIDANCE.indicators()) {
            assertTrue(indicator.code().value().startsWith(prefixes.get(indicator.indicatorClass())));
        }
    }

    @Test
    void everyIndicatorSpeaksBothLanguagesAndNoWelshClaimsAReview() {
        for (Indicator indicator : InstrumentFixture.GUIDANCE.indicators()) {
            assertNotEquals(indicator.label().english(), indicator.label().welsh());
            assertNotEquals(indicator.help().english(), indicator.help().welsh());
            assertFalse(indicator.welshReviewed());
        }
    }

    @Test
    void theStableNamesAreThoseOfTheCatalogue() {
        assertEquals("FAMILY_ABUSE_OR_NEGLECT", name("VUL-01"));
        assertEquals("PEERS_CLIPPING_OR_EXPLOITED", name("RSK-07"));
        assertEquals("LIVING_INDEPENDENTLY_OUT_OF_TOUCH", name("RSK-15"));
        assertEquals("FREQUENTS_SEX_WORK_AREAS", name("SIG-07"));
    }

    @Test
    void aLaterVersionMayMoveDropAndAddIndicators() {
        // given
        Instrument later = InstrumentFixture.SYNTHETIC;
        IndicatorCode peers = InstrumentFixture.code("RSK-07");
        // then
        assertEquals(Optional.of(IndicatorClass.RISK), InstrumentFixture.GUIDANCE.classOf(peers));
        assertEquals(Optional.of(IndicatorClass.SIGNIFICANT_RISK), later.classOf(peers));
        assertEquals(Optional.empty(), later.classOf(InstrumentFixture.code("VUL-07")));
        assertEquals(Optional.of(IndicatorClass.RISK), later.classOf(InstrumentFixture.code("RSK-16")));
    }

    @Test
    void aCodeOrANameTwiceIsRefused() {
        // given
        Instrument guidance = InstrumentFixture.GUIDANCE;
        List<Indicator> twice = new ArrayList<>(guidance.indicators());
        twice.add(guidance.indicators().getFirst());
        // then
        assertThrows(
                IllegalArgumentException.class,
                () -> new Instrument(
                        guidance.version(), guidance.title(), guidance.source(), guidance.categories(), twice));
    }

    @Test
    void anIndicatorCannotPresupposeOneTheVersionDoesNotHave() {
        Instrument guidance = InstrumentFixture.GUIDANCE;
        List<Indicator> without = guidance.indicators().stream()
                .filter(indicator -> !indicator.code().value().equals("SIG-02"))
                .toList();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Instrument(
                        guidance.version(), guidance.title(), guidance.source(), guidance.categories(), without));
    }

    @Test
    void theCatalogueKeepsEveryVersionOnceAndKnowsTheCurrentOne() {
        // given
        Instrument guidance = InstrumentFixture.GUIDANCE;
        Instrument later = InstrumentFixture.SYNTHETIC;
        // when
        InstrumentCatalogue catalogue = new InstrumentCatalogue(List.of(guidance, later), later.version());
        // then
        assertSame(later, catalogue.currentInstrument());
        assertEquals(Optional.of(guidance), catalogue.find(guidance.version()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new InstrumentCatalogue(List.of(guidance, guidance), guidance.version()));
        assertThrows(IllegalArgumentException.class, () -> new InstrumentCatalogue(List.of(guidance), later.version()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RSK-1", "RSK-001", "rsk-01", "RSK_01", "RSK-01 ", "RSK-0\u0661"})
    void aTextThatIsNoCodeIsNone(String text) {
        assertEquals(Optional.empty(), IndicatorCode.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new IndicatorCode(text));
    }

    private static String name(String code) {
        return InstrumentFixture.GUIDANCE
                .find(InstrumentFixture.code(code))
                .orElseThrow()
                .name();
    }
}
