package cymru.gwarchod.launcher.journey;

import java.util.ArrayList;
import java.util.List;

/** The steps of a journey while it is put together; it gives each its number. */
final class StepList {
    private final List<Step> steps = new ArrayList<>();

    /**
     * Adds a step.
     *
     * @param title who does what, in one line
     * @param action what happens
     * @param rules ids of the rules that it shows
     */
    StepList then(String title, Step.Action action, String... rules) {
        steps.add(new Step(steps.size() + 1, title, List.of(rules), action));
        return this;
    }

    /** Adds the steps of a chapter. */
    StepList then(Chapter chapter) {
        chapter.addTo(this);
        return this;
    }

    /** All of them. */
    List<Step> all() {
        return List.copyOf(steps);
    }
}
