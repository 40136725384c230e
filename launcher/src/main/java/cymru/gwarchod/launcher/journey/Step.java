package cymru.gwarchod.launcher.journey;

import java.util.List;

/**
 * One step of a journey.
 *
 * @param number its number, from 1; the exit status of {@code ./run --once} when it fails
 * @param title who does what, in one line
 * @param rules ids of the rules that it shows, as in {@code docs/rules}
 * @param action what happens
 */
public record Step(int number, String title, List<String> rules, Action action) {

    /** What happens in a step. */
    @FunctionalInterface
    public interface Action {

        /**
         * Does it.
         *
         * @throws StepFailed if the suite does not answer as the rules say
         */
        void play(Scene scene);
    }
}
