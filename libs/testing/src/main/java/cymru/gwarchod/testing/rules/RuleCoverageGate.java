package cymru.gwarchod.testing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares {@code docs/rules/status.csv} with the class files of every module that has been compiled, so it belongs to the
 * module that is built last.
 *
 * <p>{@code -Dgwarchod.rules.write=true} writes the page anew, and calls BUILT what has got its class and its test; it
 * never takes BUILT back. Both show in the diff.
 */
public abstract class RuleCoverageGate {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @BeforeAll
    static void writeWhereAsked() throws IOException {
        if (Boolean.getBoolean("gwarchod.rules.write")) {
            RuleStatus.write(folder().resolve("status.csv"), coverage().promoted());
            Files.writeString(page(), coverage().table(Files.exists(page()) ? Files.readString(page()) : ""));
        }
    }

    @Test
    void whatIsBuiltHasClassAndTestAndNothingElseHas() {
        List<String> findings = coverage().findings();

        assertTrue(findings.isEmpty(), () -> "\n" + String.join("\n", findings));
    }

    @Test
    void theGeneratedPageIsUpToDate() throws IOException {
        String committed = Files.exists(page()) ? Files.readString(page()) : "";

        assertEquals(committed, coverage().table(committed), "write it with -Dgwarchod.rules.write=true");
    }

    private static RuleCoverage coverage() {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        Map<String, TreeSet<String>> tests = new TreeMap<>();
        Map<String, String> homes = new TreeMap<>();
        Set<String> built = new TreeSet<>();
        for (String module : modules()) {
            Path target = Repository.root().resolve(module).resolve("target");
            Map<String, TreeSet<String>> own = AnnotatedClasses.below(target.resolve("classes"));
            merge(classes, own);
            own.keySet().forEach(id -> homes.putIfAbsent(id, module));
            if (Files.isDirectory(target.resolve("test-classes"))) {
                built.add(module);
                merge(tests, AnnotatedClasses.below(target.resolve("test-classes")));
            }
        }
        return new RuleCoverage(RuleStatus.read(folder().resolve("status.csv")), classes, tests, homes, built);
    }

    private static void merge(Map<String, TreeSet<String>> all, Map<String, TreeSet<String>> some) {
        some.forEach(
                (id, names) -> all.computeIfAbsent(id, key -> new TreeSet<>()).addAll(names));
    }

    private static List<String> modules() {
        try {
            return MODULE.matcher(Files.readString(Repository.root().resolve("pom.xml")))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path page() {
        return folder().resolve("rules.md");
    }

    private static Path folder() {
        return Repository.root().resolve("docs/rules");
    }
}
