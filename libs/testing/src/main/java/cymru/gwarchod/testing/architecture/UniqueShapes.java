package cymru.gwarchod.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A condition over all shapes of a service together. */
final class UniqueShapes extends ArchCondition<JavaClass> {

    private final Layout layout;
    private final List<String> names = new ArrayList<>();

    UniqueShapes(Layout layout) {
        super("have a simple name of their own");
        this.layout = layout;
    }

    @Override
    public void init(Collection<JavaClass> all) {
        names.addAll(NamingRules.shapeNames(layout, all.stream()));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (layout.feature(type).isPresent() && layout.layer(type).equals("api") && type.isRecord()) {
            NamingRules.duplicate(names, type.getSimpleName())
                    .ifPresent(name -> events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " shares the simple name " + name)));
        }
    }
}
