package cymru.gwarchod.launcher.journey;

/** A part of a journey: the steps that belong together and what they learn from one another. */
interface Chapter {

    /** Adds its steps, in the order in which they are played. */
    void addTo(StepList steps);
}
