package cymru.gwarchod.assessment.assessment.domain;

/** The child's wishes and feelings, or why they could not be heard (SERAF-29, ROLE-28). */
public sealed interface ChildViews {
    /** What the child said, as near to their own words as can be. */
    record Heard(String text) implements ChildViews {}

    /** Why the child was not heard. */
    record NotHeard(String text) implements ChildViews {}

    /** What was said: the views, or the reason. */
    String text();

    /** Whether something is actually said. */
    default boolean isStated() {
        return !text().isBlank();
    }
}
