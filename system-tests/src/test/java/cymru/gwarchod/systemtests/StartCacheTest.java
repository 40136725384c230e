package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.launcher.ServiceDefinition;
import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.SuiteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run --once} keeps for the next start is taken by it (ADR 0036): Java itself says nothing where it is not. */
@Tag("deep")
class StartCacheTest {
    private static final String PLACEMENT = "placement";
    private static final Path PROGRAM = RunningSuite.ROOT.resolve("placement-service/target/quarkus-app");

    @TempDir
    Path local;

    @Test
    void theNextStartMapsWhatTheFirstOneKept() throws IOException {
        // given
        for (Path cache : caches()) {
            Files.delete(cache);
        }
        SuiteConfig config = SuiteConfig.forTests(RunningSuite.ROOT, local)
                .starting(
                        ServiceDefinition.ALL.stream()
                                .filter(service -> service.name().equals(PLACEMENT))
                                .toList(),
                        false)
                .keepingStartCaches();

        // when
        Suite.start(config).close();

        // then
        assertEquals(1, caches().size());
        try (Suite again = Suite.start(config);
                Stream<String> mapped = Files.lines(Path.of("/proc/%d/maps".formatted(again.pid(PLACEMENT))))) {
            String cache = caches().getFirst().toString();
            assertTrue(mapped.anyMatch(line -> line.endsWith(cache)), "the cache is not in use");
        }
    }

    private static List<Path> caches() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }
}
