package cymru.gwarchod.launcher;

/** The suite could not be started or stopped; the message is one line that says what is wrong and what to do. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure that a person can act on. */
    public LaunchException(String line) {
        super(line);
    }

    /** A failure that a person can act on, with what caused it. */
    public LaunchException(String line, Throwable cause) {
        super(line, cause);
    }
}
