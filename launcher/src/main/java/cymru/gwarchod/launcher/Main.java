package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.journey.Demo;
import cymru.gwarchod.launcher.journey.MainJourney;
import cymru.gwarchod.launcher.journey.Seed;
import cymru.gwarchod.launcher.journey.Step;
import cymru.gwarchod.launcher.journey.StepFailed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/** Starts the suite for a person; {@code ./run} builds first and then runs this. */
public final class Main {
    private static final int USAGE = 64;
    private static final int NOT_STARTED = 70;
    private static final int SEED_REFUSED = 65;
    private static final int INTERRUPTED = 130;

    private final PrintStream out;
    private final AtomicBoolean asked = new AtomicBoolean();

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Runs until interrupted, or plays the journey once. */
    public static void main(String[] arguments) {
        List<String> options = new ArrayList<>(List.of(arguments));
        Main program = new Main(System.out);
        boolean once = options.remove("--once");
        boolean fresh = options.remove("--fresh");
        if (!options.isEmpty()) {
            System.err.println("Unknown option " + options.getFirst() + ". See ./run --help");
            System.exit(USAGE);
        }
        System.exit(program.run(
                Path.of(System.getProperty("gwarchod.root", "."))
                        .toAbsolutePath()
                        .normalize(),
                once,
                fresh));
    }

    private int run(Path root, boolean once, boolean fresh) {
        stopOnSignal(Thread.currentThread());
        SuiteConfig config = SuiteConfig.of(root, System.getenv()).telling(out::println, fresh);
        try (Suite suite = Suite.start(once ? config.keepingStartCaches() : config)) {
            return demonstrate(suite, once);
        } catch (LaunchException failure) {
            if (asked.get()) {
                return once ? INTERRUPTED : 0;
            }
            System.err.println(failure.getMessage());
            return NOT_STARTED;
        }
    }

    /** Signals are taken here and not by a shutdown hook: hooks run side by side, but the parts must stop in order. */
    private void stopOnSignal(Thread runner) {
        for (String name : List.of("INT", "TERM", "HUP")) {
            Signal.handle(new Signal(name), signal -> {
                if (asked.compareAndSet(false, true)) {
                    out.println("Stopping");
                    runner.interrupt();
                }
            });
        }
    }

    private int demonstrate(Suite suite, boolean once) {
        Demo demo = new Demo(suite.gateway(), suite.issuer(), out);
        try {
            demo.plant(Seed.all(suite.config().register()));
        } catch (StepFailed failure) {
            System.err.println("The seed was refused: " + failure.getMessage());
            return SEED_REFUSED;
        }
        Optional<Step> failed = demo.play(new MainJourney());
        if (once) {
            return asked.get() ? INTERRUPTED : failed.map(Step::number).orElse(0);
        }
        if (!asked.get()) {
            new Welcome(suite).print(out);
        }
        try {
            new CountDownLatch(1).await(); // nobody counts down: only a signal ends this
        } catch (InterruptedException signal) {
            return 0;
        }
        return 0;
    }
}
