package cymru.gwarchod.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The architecture gate of a service: one test for each rule. It reads class files and starts nothing. */
public abstract class ArchitectureGate {

    private static final String OURS = "cymru.gwarchod";
    /** Test support is test code, wherever Maven keeps it. */
    private static final ImportOption NO_TEST_SUPPORT = location -> !location.contains("/gwarchod/testing/");

    private final Layout layout;

    protected ArchitectureGate(Layout layout) {
        this.layout = layout;
    }

    @TestFactory
    Stream<DynamicTest> conventions() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(NO_TEST_SUPPORT)
                .importPackages(OURS);
        JavaClasses all = new ClassFileImporter().importPackages(layout.base());
        return Stream.of(
                        tests(ArchitectureRules.ofService(layout), main),
                        tests(ArchitectureRules.ofMainCode(), main),
                        tests(ArchitectureRules.ofAllCode(), all))
                .flatMap(rules -> rules);
    }

    private static Stream<DynamicTest> tests(List<ArchRule> rules, JavaClasses classes) {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
