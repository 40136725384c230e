package cymru.gwarchod.launcher.journey;

import cymru.gwarchod.launcher.realm.Register;
import java.util.List;

/**
 * What has to be there before the journey: given through the API like everything else, by the person whose task it is.
 * Each part must be safe to repeat, because data survive between runs.
 */
public interface Seed {

    /** What this part brings, in a few words. */
    String title();

    /** Brings it; a part that is there already is left alone. */
    void plant(Scene scene);

    /**
     * Every seed of the suite, in the order in which they are planted.
     *
     * @param register the agencies and people of the sandbox
     */
    static List<Seed> all(Register register) {
        return List.of(new DesignatedLeads(register));
    }
}
