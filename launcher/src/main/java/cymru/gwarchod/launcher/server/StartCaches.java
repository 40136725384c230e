package cymru.gwarchod.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What Java keeps of a program that has run, so that its next start loads and links its classes in half the time (JEP 483,
 * 514). It lies beside the program and belongs to that build and this Java alone: the next build makes it worthless, and a
 * clean removes it.
 *
 * <p>Writing one takes a quarter of a minute of a core at the end of the run. So that is done only where somebody waits for
 * the end anyway: see {@code ./run --once}.
 */
public final class StartCaches {
    private static final String QUIET = "-Xlog:aot*=error";

    private final boolean keeping;

    /** Takes the caches that are there and, if it shall, has each program that has none leave one at its end. */
    public StartCaches(boolean keeping) {
        this.keeping = keeping;
    }

    /** What Java is told for a program that answers requests. */
    public List<String> ofProgram(Path jar) {
        return isMissing(jar) && keeping ? List.of(QUIET, "-XX:AOTCacheOutput=" + written(jar)) : ofOneRun(jar);
    }

    /** What Java is told for a program that does one thing and ends: its cache would lack all that requests need. */
    public List<String> ofOneRun(Path jar) {
        return isMissing(jar) ? List.of() : List.of(QUIET, "-XX:AOTCache=" + cache(jar));
    }

    /** Whether a program that is asked to end now will write its cache first. */
    public boolean isWriting(Path jar) {
        return keeping && isMissing(jar);
    }

    /** The program has ended: what it wrote, whole, is its cache from now on. */
    public void keep(Path jar) {
        try {
            if (Files.exists(written(jar))) {
                Files.move(written(jar), cache(jar), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isMissing(Path jar) {
        try {
            return Files.notExists(cache(jar))
                    || Files.getLastModifiedTime(cache(jar)).compareTo(Files.getLastModifiedTime(jar)) < 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path cache(Path jar) {
        return jar.resolveSibling("start-%s.aot".formatted(Runtime.version()));
    }

    private static Path written(Path jar) {
        return jar.resolveSibling("start.written");
    }
}
