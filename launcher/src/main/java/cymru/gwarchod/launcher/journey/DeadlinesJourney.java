package cymru.gwarchod.launcher.journey;

import java.util.List;

/**
 * What becomes of deadlines: four referrals before Easter, a proclaimed holiday, a completion on the last day and one a day
 * late, a departure, an eighteenth birthday; and what becomes of a category that somebody would have otherwise. Every date
 * is known beforehand ({@link Easter}), none is taken from the suite.
 */
public final class DeadlinesJourney implements Journey {
    private final List<Step> steps;

    /** A journey that nobody has played yet. */
    public DeadlinesJourney() {
        DeadlinesStory story = new DeadlinesStory();
        steps = new StepList()
                .then(new CountingOverEaster(story))
                .then(new KeepingDeadlines(story))
                .then(new Overriding(story))
                .all();
    }

    @Override
    public String title() {
        return "Deadlines over Easter, kept, missed, moved and departed from";
    }

    @Override
    public List<Step> steps() {
        return steps;
    }
}
