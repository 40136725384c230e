package cymru.gwarchod.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Notes which processes the launcher started, so that a start after a crash of the launcher ends exactly those. A process
 * is known by its id together with the moment of its start: an id alone may belong to somebody else by now.
 */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path folder;

    /** Keeps its notes in the given folder. */
    public Leftovers(Path folder) {
        this.folder = folder;
    }

    void note(String name, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".pid"), process.pid() + " " + startOf(process));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + ".pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends what an earlier launcher left behind, the database last; returns how many processes that were. */
    public int endAll() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int ended = 0;
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> notes = found.filter(note -> note.toString().endsWith(".pid"))
                    .sorted(Comparator.comparing(Leftovers::isDatabase))
                    .toList();
            for (Path note : notes) {
                String[] words = Files.readString(note).split(" ");
                Optional<ProcessHandle> process = words.length == 2
                        ? ProcessHandle.of(Long.parseLong(words[0]))
                                .filter(candidate -> startOf(candidate).equals(words[1]))
                        : Optional.empty();
                if (process.isPresent()) {
                    end(process.get());
                    ended++;
                }
                Files.delete(note);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ended;
    }

    private static boolean isDatabase(Path note) {
        return note.getFileName().toString().equals(PostgresServer.NAME + ".pid");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stillRunning) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
