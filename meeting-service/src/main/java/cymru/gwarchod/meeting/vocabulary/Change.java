package cymru.gwarchod.meeting.vocabulary;

/**
 * What came of a step: the record after it, or everything that stands in its way.
 *
 * @param <T> the record
 */
public sealed interface Change<T> {

    /** It was taken. */
    record Made<T>(T after) implements Change<T> {}

    /** It was not; nothing changed. */
    record Refused<T>(Refusals refusals) implements Change<T> {}

    /** Refused for these codes. */
    static <T> Change<T> refused(RefusalCode... codes) {
        return new Refused<>(Refusals.of(codes));
    }
}
