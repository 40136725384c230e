package cymru.gwarchod.access;

/**
 * How a use case ended. The API layer maps it by an exhaustive switch; nothing expected travels as an exception.
 *
 * @param <T> what the use case gives
 * @param <R> the codes with which it refuses
 */
public sealed interface Outcome<T, R> {

    /**
     * It took effect, or the record was read.
     *
     * @param access the view to answer with and the relation relied on
     */
    record Done<T, R>(T value, AgencyScope.Allowed access) implements Outcome<T, R> {}

    /** It was understood and refused; nothing was written. */
    record Refused<T, R>(R refusal) implements Outcome<T, R> {}

    /** There is no such record, or none that the caller may see: the two look the same (SHARE-05). */
    record Absent<T, R>() implements Outcome<T, R> {}

    /**
     * The record is another version than the one that the change was decided on.
     *
     * @param access how the caller sees the record
     * @param version the version it is at now
     */
    record Stale<T, R>(AgencyScope.Allowed access, long version) implements Outcome<T, R> {}
}
