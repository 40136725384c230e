package cymru.gwarchod.launcher.journey;

import java.util.function.Consumer;

/**
 * What a step has to hand.
 *
 * @param caller makes calls through the gateway
 * @param tokens gets the tokens of people and systems
 * @param narrator prints a line under the step
 */
public record Scene(Caller caller, Tokens tokens, Consumer<String> narrator) {

    /** Prints a line under the step. */
    public void tell(String line) {
        narrator.accept(line);
    }

    /** Fails the step unless what it saw is what the rules say. */
    public void expect(boolean held, String otherwise) {
        if (!held) {
            throw new StepFailed(otherwise);
        }
    }
}
