package cymru.gwarchod.assessment.monitoring.domain;

/** What a cell shows to those outside social services (MON-13). */
public sealed interface Shown {

    /** The number itself, nought included. */
    record Exactly(int children) implements Shown {}

    /** One to four. */
    record UnderFive() implements Shown {}

    /** A number that would tell a smaller one. */
    record Withheld() implements Shown {}

    /** As a person reads it. */
    default String text() {
        return switch (this) {
            case Exactly(int children) -> Integer.toString(children);
            case UnderFive() -> "<5";
            case Withheld() -> "*";
        };
    }
}
