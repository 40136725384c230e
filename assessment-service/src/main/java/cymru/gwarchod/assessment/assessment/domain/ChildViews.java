package cymru.gwarchod.assessment.assessment.domain;

/** The child's wishes and feelings, or why they could not be heard (SERAF-29, ROLE-28). */
public sealed interface ChildViews {
    /** What the child said, as near to their own words as can be. */
    record Heard(String views) implements ChildViews {}

    /** Why the child was not heard. */
    record NotHeard(String reason) implements ChildViews {}

    /** Whether something is actually said. */
    default boolean isStated() {
        return switch (this) {
            case Heard(String views) -> !views.isBlank();
            case NotHeard(String reason) -> !reason.isBlank();
        };
    }
}
