package cymru.gwarchod.benchmarks;

import cymru.gwarchod.launcher.Suite;
import cymru.gwarchod.launcher.SuiteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Each program of the suite by itself, with PostgreSQL and Keycloak running and every other program ended: how long from its
 * start to its first ready answer, and how much memory is resident a minute later. Five times each; prints the median and
 * the worst. All are started once before, to keep their classes (ADR 0036).
 */
public final class ServicesAlone {
    private static final int RUNS = 5;
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final double THOUSAND = 1_000.0;
    private static final long KIB = 1_024;

    private ServicesAlone() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("gwarchod.root", "."))
                .toAbsolutePath()
                .normalize();
        Path local = root.resolve("benchmarks/target/alone");
        SuiteConfig config = SuiteConfig.forTests(root, local).telling(line -> {}, true);
        Suite.start(config.keepingStartCaches()).close();
        try (Suite suite = Suite.start(config)) {
            List<String> programs = suite.programs();
            programs.forEach(suite::kill);
            for (String program : programs) {
                measure(suite, program);
                suite.kill(program);
            }
        }
    }

    private static void measure(Suite suite, String program) throws IOException, InterruptedException {
        List<Long> starts = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            suite.kill(program);
            long before = System.nanoTime();
            suite.restart(program);
            starts.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
        }
        TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
        starts.sort(null);
        System.out.printf(
                "%-12s ready after %.1f s (worst %.1f s), %d MiB resident after a minute%n",
                program, starts.get(RUNS / 2) / THOUSAND, starts.getLast() / THOUSAND, resident(suite.pid(program)));
    }

    private static long resident(long process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(process)))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElseThrow()
                    / KIB;
        }
    }
}
