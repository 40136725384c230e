package cymru.gwarchod.assessment.assessment.domain;

import java.util.Optional;
import java.util.Set;

/** What a merge patch says about one field: leave it, clear it, or set it (RFC 7396). */
public sealed interface Change<T> {
    /** The field is absent from the patch. */
    record Keep<T>() implements Change<T> {}

    /** The field is null in the patch. */
    record Clear<T>() implements Change<T> {}

    /** The field has a value in the patch. */
    record Set<T>(T value) implements Change<T> {}

    static <T> Change<T> keep() {
        return new Keep<>();
    }

    static <T> Change<T> clear() {
        return new Clear<>();
    }

    static <T> Change<T> set(T value) {
        return new Set<>(value);
    }

    /** The field after the patch. */
    default Optional<T> applyTo(Optional<T> before) {
        return switch (this) {
            case Keep<T> _ -> before;
            case Clear<T> _ -> Optional.empty();
            case Set<T>(T value) -> Optional.of(value);
        };
    }
}
