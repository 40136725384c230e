package cymru.gwarchod.launcher.server;

import cymru.gwarchod.launcher.LaunchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A child process with a name, a log file and a note of its id for the next start. */
public final class ManagedProcess {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private static final int LONGEST = 1_000;

    /** What a child inherits from the caller's environment; everything else would make starts differ by machine. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");

    private final String name;
    private final Path log;
    private final Process process;
    private final Leftovers leftovers;

    private ManagedProcess(String name, Path log, Process process, Leftovers leftovers) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.leftovers = leftovers;
    }

    /**
     * Starts a program.
     *
     * @param name what it is called in messages; its log is {@code <name>.log}
     * @param command program and arguments; no secret, because every user of the machine can read them
     * @param environment what it needs to know, secrets included
     * @param logs folder of the log, to which it appends
     * @param leftovers where its id is noted
     */
    public static ManagedProcess start(
            String name, List<String> command, Map<String, String> environment, Path logs, Leftovers leftovers) {
        Path log = logs.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            leftovers.note(name, process.toHandle());
            return new ManagedProcess(name, log, process, leftovers);
        } catch (IOException failure) {
            throw new LaunchException("%s could not be started: %s".formatted(name, failure.getMessage()), failure);
        }
    }

    /**
     * Looks until the condition holds.
     *
     * @throws LaunchException if the process ends first or the time is up; the line names the log
     */
    public void awaitReady(BooleanSupplier ready, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (endedWithin(BETWEEN_LOOKS)) {
                throw new LaunchException("%s stopped with status %d while starting: see %s%s"
                        .formatted(name, process.exitValue(), log, lastWords()));
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException(
                        "%s was not ready after %d s: see %s%s".formatted(name, atMost.toSeconds(), log, lastWords()));
            }
        }
    }

    /**
     * Waits for a program that does one thing and ends.
     *
     * @throws LaunchException if it fails or takes too long; the line names the log
     */
    public void awaitSuccess(Duration atMost) {
        if (!endedWithin(atMost)) {
            kill();
            throw new LaunchException("%s did not end within %d s: see %s".formatted(name, atMost.toSeconds(), log));
        }
        leftovers.forget(name);
        if (process.exitValue() != 0) {
            throw new LaunchException(
                    "%s failed with status %d: see %s%s".formatted(name, process.exitValue(), log, lastWords()));
        }
    }

    /** Asks the process to end, so that {@link #stop} of several can overlap. */
    public void askToStop() {
        process.destroy();
    }

    /** Asks the process to end and, when it has not by then, ends it; returns whether it ended by itself. */
    public boolean stop(Duration atMost) {
        process.destroy();
        // Joined, not waited for with get(): a second Ctrl-C must not leave a part behind.
        process.onExit()
                .completeOnTimeout(process, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        boolean late = process.isAlive();
        if (late) {
            kill();
        }
        leftovers.forget(name);
        return !late;
    }

    /** Ends the process at once, as a crash would ({@code kill -9}). */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        leftovers.forget(name);
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The process id, for measurements. */
    public long pid() {
        return process.pid();
    }

    /** The last line that tells of an error, or the last of all: where the log is out of reach, the message has to do. */
    private String lastWords() {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> last = lines.filter(line -> !line.isBlank()).toList();
            return last.stream()
                    .filter(line -> line.contains("ERROR"))
                    .reduce((earlier, later) -> later)
                    .or(() -> last.isEmpty() ? Optional.empty() : Optional.of(last.getLast()))
                    .map(line -> " (" + line.substring(0, Math.min(line.length(), LONGEST)) + ")")
                    .orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    private boolean endedWithin(Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while waiting for " + name, interrupted);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
