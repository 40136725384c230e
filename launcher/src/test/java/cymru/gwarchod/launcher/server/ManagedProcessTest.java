package cymru.gwarchod.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.launcher.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private Leftovers leftovers;

    @BeforeEach
    void keepNotes() {
        leftovers = new Leftovers(folder.resolve("processes"));
    }

    @Test
    void aProcessThatDiesWhileStartingIsNamedWithItsStatusAndLog() throws IOException {
        ManagedProcess process = shell("echo the reason; exit 3");

        LaunchException failure = assertThrows(LaunchException.class, () -> process.awaitReady(() -> false, LONG));

        assertTrue(failure.getMessage().contains("sample stopped with status 3"), failure::getMessage);
        assertTrue(failure.getMessage().contains("sample.log"), failure::getMessage);
        assertTrue(failure.getMessage().endsWith("(the reason)"), failure::getMessage);
        assertEquals("the reason\n", Files.readString(folder.resolve("sample.log")));
    }

    @Test
    void aProcessThatIsNeverReadyIsGivenUp() {
        ManagedProcess process = shell("exec tail -f /dev/null");

        LaunchException failure = assertThrows(LaunchException.class, () -> process.awaitReady(() -> false, SHORT));

        assertTrue(failure.getMessage().contains("was not ready"), failure::getMessage);
        assertTrue(process.stop(LONG), "ended by itself");
        assertFalse(process.isAlive());
    }

    @Test
    void aProcessThatDoesNotListenIsEnded() {
        ManagedProcess process =
                shell("trap '' TERM; : > " + folder.resolve("deaf") + "; while :; do read x < /dev/zero; done");
        process.awaitReady(() -> Files.exists(folder.resolve("deaf")), LONG);

        assertFalse(process.stop(SHORT), "had to be ended");

        assertFalse(process.isAlive());
    }

    @Test
    void aFailedOneShotIsNamed() {
        ManagedProcess process = shell("echo all is well; echo ERROR the tables are gone; echo good night; exit 7");

        LaunchException failure = assertThrows(LaunchException.class, () -> process.awaitSuccess(LONG));

        assertTrue(failure.getMessage().contains("sample failed with status 7"), failure::getMessage);
        assertTrue(failure.getMessage().endsWith("(ERROR the tables are gone)"), failure::getMessage);
    }

    @Test
    void inheritsNothingThatCouldMakeItBehaveOtherwise() throws IOException {
        shell("env").awaitSuccess(LONG);

        List<String> seen = Files.readAllLines(folder.resolve("sample.log"));

        assertTrue(seen.contains("GIVEN=yes"));
        assertTrue(
                seen.stream().noneMatch(line -> line.startsWith("MAVEN_") || line.startsWith("JAVA_")), seen::toString);
    }

    @Test
    void anotherStartEndsWhatACrashLeftBehind() {
        ManagedProcess left = shell("exec tail -f /dev/null");

        int ended = new Leftovers(folder.resolve("processes")).endAll();

        assertEquals(1, ended);
        assertFalse(left.isAlive());
    }

    @Test
    void aProcessOfSomebodyElseWithTheSameIdIsLeftAlone() throws IOException {
        ManagedProcess other = shell("exec tail -f /dev/null");
        Files.writeString(folder.resolve("processes/sample.pid"), other.pid() + " 2001-01-01T00:00:00Z");

        int ended = leftovers.endAll();

        assertEquals(0, ended);
        assertTrue(other.isAlive());
        other.kill();
    }

    private ManagedProcess shell(String script) {
        return ManagedProcess.start("sample", List.of("sh", "-c", script), Map.of("GIVEN", "yes"), folder, leftovers);
    }
}
