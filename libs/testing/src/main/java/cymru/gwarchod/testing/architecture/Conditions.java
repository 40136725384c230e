package cymru.gwarchod.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;

/** Short ways to say a condition. */
final class Conditions {

    private Conditions() {}

    /** Holds for a class where it holds for each of its parts; a violation is described by the part. */
    static <T> ArchCondition<JavaClass> each(
            String description,
            Function<JavaClass, ? extends Collection<T>> parts,
            Predicate<T> holds,
            Function<T, String> describe) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                parts.apply(type).stream()
                        .filter(holds.negate())
                        .forEach(part -> events.add(SimpleConditionEvent.violated(type, describe.apply(part))));
            }
        };
    }

    /** Holds for a class where the test does. */
    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not: " + description));
                }
            }
        };
    }
}
