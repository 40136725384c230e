package cymru.gwarchod.testing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.rules.RuleStatus.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {

    private static final Set<String> MODULES = Set.of("one-service");
    private static final RuleStatus BUILT = new RuleStatus("REF-01", "G 4.2", Status.BUILT, "one-service");
    private static final RuleStatus PLANNED = new RuleStatus("REF-02", "G 4.2", Status.PLANNED, "one-service");

    @Test
    void aBuiltRuleWithClassAndTestPasses() {
        assertEquals(List.of(), coverage(BUILT, on("REF-01"), on("REF-01")).findings());
    }

    @Test
    void aBuiltRuleNeedsClassAndTest() {
        assertTrue(coverage(BUILT, Map.of(), on("REF-01")).findings().getFirst().contains("no class"));
        assertTrue(coverage(BUILT, on("REF-01"), Map.of()).findings().getFirst().contains("no test"));
    }

    @Test
    void aPlannedRuleHasNoTest() {
        assertEquals(1, coverage(PLANNED, Map.of(), on("REF-02")).findings().size());
    }

    @Test
    void aPlannedRuleThatHasGotBothIsPromotedOnRequest() {
        assertEquals(
                List.of(new RuleStatus("REF-02", "G 4.2", Status.BUILT, "one-service")),
                coverage(PLANNED, on("REF-02"), on("REF-02")).promoted());
        assertEquals(List.of(BUILT), coverage(BUILT, Map.of(), Map.of()).promoted());
    }

    @Test
    void anUnknownIdIsFound() {
        assertEquals(1, coverage(PLANNED, on("REF-99"), Map.of()).findings().size());
    }

    @Test
    void aModuleThatIsNotCompiledIsNotJudgedAndKeepsItsLines() {
        // given
        RuleStatus elsewhere = new RuleStatus("SERAF-01", "G 4.8", Status.BUILT, "other-service");
        RuleCoverage coverage = coverage(elsewhere, Map.of(), Map.of());

        // then
        assertEquals(List.of(), coverage.findings());
        assertTrue(coverage.table("| SERAF-01 | G 4.8 | A | ATest |\n").contains("| SERAF-01 | G 4.8 | A | ATest |"));
    }

    @Test
    void annotationsAreReadFromClassFiles() {
        assertTrue(AnnotatedClasses.below(Path.of("target/test-classes"))
                .get("CRIM-08")
                .contains("VocabularyTest"));
        assertTrue(
                AnnotatedClasses.below(Path.of("target/classes")).get("CRIM-08").contains("Vocabulary"));
    }

    private static RuleCoverage coverage(
            RuleStatus rule, Map<String, TreeSet<String>> classes, Map<String, TreeSet<String>> tests) {
        return new RuleCoverage(List.of(rule), classes, tests, Map.of("REF-02", "one-service"), MODULES);
    }

    private static Map<String, TreeSet<String>> on(String id) {
        return Map.of(id, new TreeSet<>(Set.of("Some")));
    }
}
