package cymru.gwarchod.launcher.journey;

/** The suite did not answer as the journey expects; the message is one line. */
public final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was expected and what came. */
    public StepFailed(String line) {
        super(line);
    }

    /** What was expected, and what kept it from happening. */
    public StepFailed(String line, Throwable cause) {
        super(line, cause);
    }
}
