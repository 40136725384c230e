package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreSchemeVersion;
import java.util.List;

/**
 * The indicative score beside the category (SERAF-06). It never decides.
 *
 * @param band the category whose band holds the points
 * @param trace every present indicator with its points, in order of code
 */
public record Score(ScoreSchemeVersion scheme, int points, Category band, List<ScorePoint> trace) {
    public Score {
        trace = List.copyOf(trace);
    }
}
