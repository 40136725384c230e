package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
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

    private static final int PATIENCE_MINUTES = 20;
    private static final String JAVA = ".java";
    private static final Pattern FAILED =
            Pattern.compile("<testcase name=\"(\\w+)[^\"]*\"[^>]*[^/>]>\\s*<failure ", Pattern.DOTALL);

    private final Path copy = RunningSuite.ROOT.resolve("system-tests/target/breakage");
    private final Map<String, String> results = new TreeMap<>();

    @BeforeAll
    void copyTheTree() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .directory(RunningSuite.ROOT.toFile())
                .start();
        String files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), "git knows the files of the tree");
        Set<Path> wanted = Stream.of(files.split("\0", -1))
                .filter(file -> !file.isEmpty() && Files.isRegularFile(RunningSuite.ROOT.resolve(file)))
                .map(copy::resolve)
                .collect(Collectors.toCollection(TreeSet::new));
        if (holdsMoreThan(wanted)) {
            delete(copy);
        }
        for (Path to : wanted) {
            // What an earlier run left is kept where it is the same, and not compiled again; what differs is newer.
            Path from = RunningSuite.ROOT.resolve(copy.relativize(to));
            if (!Files.exists(to) || Files.mismatch(from, to) >= 0) {
                Files.createDirectories(to.getParent());
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A file that the tree has no more may have left its traces in what was built. */
    private boolean holdsMoreThan(Set<Path> wanted) throws IOException {
        if (!Files.isDirectory(copy)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(copy)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(log())
                            && !copy.relativize(file).toString().contains("target/"))
                    .anyMatch(file -> !wanted.contains(file));
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
        assertEquals(0, build(String.join(",", modules), String.join(",", tests), true), () -> "see " + log());
    }

    private void isSeen(Breakage one) throws IOException, InterruptedException {
        Path reports = copy.resolve(one.module()).resolve("target/surefire-reports");
        delete(reports);
        for (Breakage.Edit edit : one.edits()) {
            assertEquals(1, edit.occurrences(copy), edit.file());
            edit.apply(copy);
        }
        compileAgain(one.edits());
        try {
            int exit = build(one.module(), one.test(), false);

            // Neither a build that fails before the test, nor a service that does not start, has seen anything.
            Set<String> saw = failedAssertions(reports, one.test());
            results.put(one.id(), one.test() + ": " + (saw.isEmpty() ? "saw nothing" : String.join(", ", saw)));
            assertNotEquals(0, exit, one.control() + ": the build passed");
            assertFalse(saw.isEmpty(), one.control() + ": " + one.test() + " did not fail; see " + log());
        } finally {
            for (Breakage.Edit edit : one.edits()) {
                edit.undo(RunningSuite.ROOT, copy);
            }
            compileAgain(one.edits());
        }
    }

    /** Whatever names an edited class may hold copies of its constants. */
    private void compileAgain(List<Breakage.Edit> edits) throws IOException {
        String names = edits.stream()
                .map(edit -> Path.of(edit.file()).getFileName().toString())
                .filter(file -> file.endsWith(JAVA))
                .map(file -> file.substring(0, file.length() - JAVA.length()))
                .collect(Collectors.joining("|"));
        Pattern named = Pattern.compile("\\b(" + names + ")\\b");
        if (!names.isEmpty()) {
            try (Stream<Path> files = Files.walk(copy)) {
                for (Path file : files.filter(this::isSource).toList()) {
                    if (named.matcher(Files.readString(file)).find()) {
                        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                    }
                }
            }
        }
    }

    private boolean isSource(Path file) {
        String name = copy.relativize(file).toString();
        return name.endsWith(JAVA) && !name.contains("target/");
    }

    /** With every control the modules are built as far as it is needed; after that what was edited, and what names it. */
    private int build(String modules, String tests, boolean whole) throws IOException, InterruptedException {
        List<String> command = List.of(
                "mvn",
                "-B",
                "-ntp",
                "-o",
                "-fae",
                "test",
                "-pl",
                modules,
                "-am",
                "-Dtest=" + tests,
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dmaven.compiler.useIncrementalCompilation=" + whole,
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

    /** The test methods of that class in which an assertion failed, by its report; none where it did not run. */
    private static Set<String> failedAssertions(Path reports, String test) throws IOException {
        Set<String> failed = new TreeSet<>();
        if (!Files.isDirectory(reports)) {
            return failed;
        }
        try (Stream<Path> files = Files.list(reports)) {
            for (Path report : files.filter(
                            file -> file.getFileName().toString().endsWith("." + test + ".xml"))
                    .toList()) {
                Matcher one = FAILED.matcher(Files.readString(report));
                while (one.find()) {
                    failed.add(one.group(1));
                }
            }
        }
        return failed;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
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
