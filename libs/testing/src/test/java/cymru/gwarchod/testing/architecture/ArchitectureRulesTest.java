package cymru.gwarchod.testing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds its deliberately wrong sample, and nothing in the feature that does everything right. */
class ArchitectureRulesTest {

    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("cymru.gwarchod.sample");
    private static final Layout LAYOUT = new Layout("cymru.gwarchod.sample", Set.of("vocabulary"), Map.of());

    static Stream<Arguments> rulesAndTheirSamples() {
        return Stream.of(
                Arguments.of(FeatureRules.onlyOthersRoots(LAYOUT), "ReachesBehindADoor"),
                Arguments.of(FeatureRules.layersPointInwards(LAYOUT), "LooksOutwards"),
                Arguments.of(FeatureRules.noCycles(LAYOUT), "Chicken"),
                Arguments.of(FeatureRules.pureDomain(LAYOUT), "AsksTheFramework"),
                Arguments.of(NamingRules.useCases(LAYOUT), "ThingService"),
                Arguments.of(NamingRules.nouns(LAYOUT), "MisplacedResponse"),
                Arguments.of(NamingRules.shapesHaveTheirOwnNames(LAYOUT), "wrong.api.KeepThingRequest"),
                Arguments.of(NamingRules.typedIds(LAYOUT), "BareId"),
                Arguments.of(NamingRules.statesHaveTransitions(LAYOUT), "LonelyStatus"),
                Arguments.of(DataRules.validateOnce(LAYOUT), "ChecksTwice"),
                Arguments.of(DataRules.entitiesStayHome(LAYOUT), "OpenEntity"),
                Arguments.of(DataRules.entitiesAreNotPassedOn(LAYOUT), "PassesAnEntityOn"),
                Arguments.of(DataRules.scopeInTheSignature(LAYOUT), "Leaks"),
                Arguments.of(DataRules.nothingServerOwnedInBodies(LAYOUT), "ClaimAgencyRequest"),
                Arguments.of(CodeRules.noClockButTheTwo(), "AsksTheMachine"),
                Arguments.of(CodeRules.noDates(), "KnowsOldDates"),
                Arguments.of(CodeRules.noStandIns(), "StandsIn"),
                Arguments.of(CodeRules.noSleep(), "Sleeps"));
    }

    @ParameterizedTest
    @MethodSource("rulesAndTheirSamples")
    void theRuleFindsItsSample(ArchRule rule, String sample) {
        // when
        List<String> violations = rule.evaluate(SAMPLES).getFailureReport().getDetails();

        // then
        assertTrue(
                violations.stream().anyMatch(violation -> violation.contains(sample)),
                () -> rule.getDescription() + " does not see " + sample + " but " + violations);
        boolean shapes = sample.contains(".");
        assertFalse(
                violations.stream()
                        .anyMatch(violation -> !shapes && violation.startsWith("cymru.gwarchod.sample.right")),
                () -> rule.getDescription() + " blames what is right: " + violations);
    }

    @Test
    void everyRuleHasItsSample() {
        long rules = Stream.of(
                        ArchitectureRules.ofService(LAYOUT),
                        ArchitectureRules.ofMainCode(),
                        ArchitectureRules.ofAllCode())
                .mapToLong(List::size)
                .sum();

        assertEquals(rules, rulesAndTheirSamples().count());
    }

    @Test
    void anExceptionNeedsAReason() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Layout("cymru.gwarchod.sample", Set.of(), Map.of("ReadThing.history", " ")));
    }
}
