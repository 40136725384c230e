package cymru.gwarchod.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCachesTest {
    private static final Instant BUILT = Instant.parse("2026-11-02T09:00:00Z");

    private final StartCaches keeping = new StartCaches(true);
    private final StartCaches using = new StartCaches(false);

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void aProgram() throws IOException {
        jar = Files.createFile(folder.resolve("quarkus-run.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(BUILT));
    }

    @Test
    void nobodyWritesOneUnasked() {
        assertEquals(List.of(), using.ofProgram(jar));
        assertFalse(using.isWriting(jar));
    }

    @Test
    void whatAProgramWroteAtItsEndServesItsNextStarts() throws IOException {
        // given
        Path written = Path.of(argument(keeping.ofProgram(jar), "-XX:AOTCacheOutput="));
        assertTrue(keeping.isWriting(jar));

        // when
        Files.writeString(written, "classes");
        keeping.keep(jar);

        // then
        assertFalse(keeping.isWriting(jar));
        assertEquals("classes", Files.readString(Path.of(argument(keeping.ofProgram(jar), "-XX:AOTCache="))));
        assertEquals(keeping.ofProgram(jar), using.ofProgram(jar));
        assertEquals(keeping.ofProgram(jar), using.ofOneRun(jar));
    }

    @Test
    void aRunThatDoesOneThingLeavesNone() {
        assertEquals(List.of(), keeping.ofOneRun(jar));
    }

    @Test
    void aNewBuildMakesItWorthless() throws IOException {
        // given
        Files.createFile(Path.of(argument(keeping.ofProgram(jar), "-XX:AOTCacheOutput=")));
        keeping.keep(jar);
        assertFalse(keeping.isWriting(jar));

        // when
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

        // then
        assertEquals(List.of(), using.ofProgram(jar));
        assertTrue(keeping.isWriting(jar));
    }

    @Test
    void aProgramThatWroteNothingIsNoFault() {
        keeping.keep(jar);

        assertTrue(keeping.isWriting(jar));
    }

    private static String argument(List<String> arguments, String name) {
        return arguments.stream()
                .filter(each -> each.startsWith(name))
                .map(each -> each.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }
}
