package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Takes one control away at a time, in a copy of the tree, and asks for the failure of the test that is there to see it
 * (docs/security/breakage.yaml). First all those tests pass with everything in place, for a test that fails anyhow sees
 * nothing. {@code -Dgwarchod.breakage=B01,B04} tries some of them.
 */
@Tag("deep")
@TestInstance(Lifecycle.PER_CLASS)
class DeepBreakageTest {

    private static final int PATIENCE_MINUTES = 10;
    private static final Pattern FAILED =
            Pattern.compile("<testsuite [^>]*?\\berrors=\"(\\d+)\"[^>]*?\\bfailures=\"(\\d+)\"", Pattern.DOTALL);

    private final Path copy = RunningSuite.ROOT.resolve("system-tests/target/breakage");
    private final Map<String, String> results = new TreeMap<>();

    @BeforeAll
    void copyTheTree() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .directory(RunningSuite.ROOT.toFile())
                .start();
        String files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), "git knows the files of the tree");
        for (String file : files.split("\0", -1)) {
            Path from = RunningSuite.ROOT.resolve(file);
            if (Files.isRegularFile(from)) {
                Path to = copy.resolve(file);
                Files.createDirectories(to.getParent());
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRemovalIsSeen() throws IOException {
        Set<String> wanted = Set.of(System.getProperty("gwarchod.breakage", "").split(","));
        List<Breakage> chosen = Breakage.all(RunningSuite.ROOT).stream()
                .filter(one -> wanted.contains("") || wanted.contains(one.id()))
                .toList();
        return Stream.concat(
                Stream.of(dynamicTest("with every control, every one of these tests passes", () -> intact(chosen))),
                chosen.stream().map(one -> dynamicTest(one.id() + " " + one.control(), () -> isSeen(one))));
    }

    private void intact(List<Breakage> chosen) throws IOException, InterruptedException {
        Set<String> modules = chosen.stream().map(Breakage::module).collect(Collectors.toCollection(TreeSet::new));
        Set<String> tests = chosen.stream().map(Breakage::test).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(0, build(String.join(",", modules), String.join(",", tests)), () -> "see " + log());
    }

    private void isSeen(Breakage one) throws IOException, InterruptedException {
        Path reports = copy.resolve(one.module()).resolve("target/surefire-reports");
        delete(reports);
        for (Breakage.Edit edit : one.edits()) {
            assertEquals(1, edit.occurrences(copy), edit.file());
            edit.apply(copy);
        }
        try {
            int exit = build(one.module(), one.test());

            // A build that fails before the test has run has seen nothing.
            int failed = failures(reports, one.test());
            results.put(one.id(), one.test() + " " + failed + " failed");
            assertNotEquals(0, exit, one.control() + ": the build passed");
            assertTrue(failed > 0, one.control() + ": " + one.test() + " did not fail; see " + log());
        } finally {
            for (Breakage.Edit edit : one.edits()) {
                edit.undo(RunningSuite.ROOT, copy);
            }
        }
    }

    private int build(String modules, String tests) throws IOException, InterruptedException {
        List<String> command = List.of(
                "mvn",
                "-B",
                "-ntp",
                "-o",
                "-fae",
                "verify",
                "-pl",
                modules,
                "-am",
                "-Dtest=" + tests,
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-DskipITs",
                "-Dspotless.check.skip",
                "-Dcheckstyle.skip");
        ProcessBuilder build = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = build.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("no end after " + PATIENCE_MINUTES + " minutes: " + command);
        }
        return process.exitValue();
    }

    private Path log() {
        return copy.resolve("build.log");
    }

    /** How many tests of that class failed, by its report; none where it did not run. */
    private static int failures(Path reports, String test) throws IOException {
        if (!Files.isDirectory(reports)) {
            return 0;
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(reports)) {
            files.filter(file -> file.getFileName().toString().endsWith("." + test + ".xml"))
                    .forEach(found::add);
        }
        int failed = 0;
        for (Path report : found) {
            Matcher suite = FAILED.matcher(Files.readString(report));
            if (suite.find()) {
                failed += Integer.parseInt(suite.group(1)) + Integer.parseInt(suite.group(2));
            }
        }
        return failed;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @AfterAll
    void keepTheResults() throws IOException {
        Path tally = RunningSuite.ROOT.resolve("system-tests/target/tally");
        Files.createDirectories(tally);
        Files.writeString(
                tally.resolve("breakage.txt"),
                results.entrySet().stream()
                        .map(result -> result.getKey() + " " + result.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
