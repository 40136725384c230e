package cymru.gwarchod.launcher.journey;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plants the seeds and plays a journey, printing each step. */
public final class Demo {
    private final PrintStream out;
    private final Caller caller;
    private final Scene scene;

    /**
     * Plays against a running suite.
     *
     * @param gateway where calls go
     * @param issuer where tokens come from
     * @param out where the story is printed
     */
    public Demo(URI gateway, URI issuer, PrintStream out) {
        this(gateway, issuer, out, body -> {});
    }

    /**
     * Plays against a running suite while somebody listens.
     *
     * @param listener is told every body that is sent
     */
    public Demo(URI gateway, URI issuer, PrintStream out, Consumer<String> listener) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        Tokens tokens = new Tokens(http, issuer);
        this.out = out;
        this.caller = new Caller(http, gateway, tokens, listener);
        this.scene = new Scene(caller.patient(), tokens, line -> out.println("        " + line));
    }

    /** A scene for calls outside a journey: system tests. */
    public Scene scene() {
        return scene;
    }

    /** Calls outside a journey whose first answer counts: system tests. */
    public Caller caller() {
        return caller;
    }

    /**
     * Plants each seed that is not there yet.
     *
     * @throws StepFailed if the suite refuses one
     */
    public void plant(List<Seed> seeds) {
        for (Seed seed : seeds) {
            out.println("Seed: " + seed.title());
            seed.plant(scene);
        }
    }

    /** Plays every step until one fails; returns that one. */
    public Optional<Step> play(Journey journey) {
        out.println(journey.title());
        for (Step step : journey.steps()) {
            String rules = step.rules().isEmpty() ? "" : " [" + String.join(", ", step.rules()) + "]";
            out.printf("  %2d  %s%s%n", step.number(), step.title(), rules);
            try {
                step.action().play(scene);
            } catch (StepFailed failure) {
                out.printf("      FAILED: %s%n", failure.getMessage());
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
