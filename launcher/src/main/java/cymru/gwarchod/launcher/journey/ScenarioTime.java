package cymru.gwarchod.launcher.journey;

import java.time.Instant;
import java.util.Map;

/** The time in which a journey takes place: the sandbox's operator moves it, and it moves forward only. */
final class ScenarioTime {
    private static final String PATH = "/v1/scenario-clock";
    private static final String OPERATOR = "sandbox-operator";

    private ScenarioTime() {}

    /** Moves every service to this moment and waits until all have done what is due by then, and heard of it. */
    static void advanceTo(Instant moment, Scene scene) {
        scene.caller()
                .person(OPERATOR)
                .post(PATH, Map.of("advanceTo", moment.toString()))
                .expect(200);
        Patience.until(
                () -> scene.caller()
                        .person(OPERATOR)
                        .get(PATH)
                        .expect(200)
                        .text("/status")
                        .equals("READY"),
                "The services do not settle.");
    }
}
