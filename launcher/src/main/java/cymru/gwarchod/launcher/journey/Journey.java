package cymru.gwarchod.launcher.journey;

import java.util.List;

/** A way through the suite, step by step. What one step learns and a later one needs, the journey keeps in its fields. */
public interface Journey {

    /** What the journey shows, in a few words. */
    String title();

    /** The steps, in the order in which they are played. */
    List<Step> steps();
}
