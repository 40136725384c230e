package cymru.gwarchod.launcher.journey;

import org.jspecify.annotations.Nullable;

/** What the chapters of the deadlines journey tell one another. Nothing here is known before the step that learns it. */
final class DeadlinesStory {
    @Nullable private Easter easter;

    private @Nullable EasterChild inTime;
    private @Nullable EasterChild late;
    private @Nullable EasterChild never;
    private @Nullable EasterChild nearlyAdult;

    /** The assessments that were completed in time and late. */
    String firstAssessment = "";

    String secondAssessment = "";

    void begin(Easter next) {
        easter = next;
    }

    void referred(EasterChild first, EasterChild second, EasterChild third, EasterChild fourth) {
        inTime = first;
        late = second;
        never = third;
        nearlyAdult = fourth;
    }

    /** The Easter of this journey. */
    Easter easter() {
        return known(easter);
    }

    /** The child whose assessment is completed on the last day. */
    EasterChild inTime() {
        return known(inTime);
    }

    /** The child whose assessment is completed a day late. */
    EasterChild late() {
        return known(late);
    }

    /** The child whose assessment is never completed. */
    EasterChild never() {
        return known(never);
    }

    /** The child who turns eighteen before the last day. */
    EasterChild nearlyAdult() {
        return known(nearlyAdult);
    }

    private static <T> T known(@Nullable T told) {
        if (told == null) {
            throw new StepFailed("An earlier step did not happen.");
        }
        return told;
    }
}
