package cymru.gwarchod.assessment.vocabulary.instrument;

/** From this number of points upward the score speaks for the category, until the next band begins. */
public record ScoreBand(int from, Category category) {}
