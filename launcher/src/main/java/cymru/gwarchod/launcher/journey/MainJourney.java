package cymru.gwarchod.launcher.journey;

import java.util.List;

/** From a teacher's concern to a reviewed safeguarding plan. Each journey is about a child of its own. */
public final class MainJourney implements Journey {
    private final List<Step> steps;

    /** A journey that nobody has played yet. */
    public MainJourney() {
        MainStory story = new MainStory();
        steps = new StepList()
                .then(new Beginning())
                .then(new SigningIn())
                .then(new Referring(story))
                .then(new Receiving(story))
                .then(new Assessing(story))
                .then(new Discussing(story))
                .then(new Convening(story))
                .then(new Planning(story))
                .then(new Waiting(story))
                .then(new Reviewing(story))
                .then(new Placing(story))
                .all();
    }

    @Override
    public String title() {
        return "From a teacher's concern to a reviewed safeguarding plan";
    }

    @Override
    public List<Step> steps() {
        return steps;
    }
}
