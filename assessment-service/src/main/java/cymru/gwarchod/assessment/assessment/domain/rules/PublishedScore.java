package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Score;
import cymru.gwarchod.assessment.assessment.domain.ScorePoint;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;

/** SERAF-06, AMB-2: the weighted score, shown beside the category and never deciding it. */
@StatutoryRule({"SERAF-06", "AMB-2"})
public final class PublishedScore {
    private PublishedScore() {}

    public static Score of(Instrument instrument, ScoreScheme scheme, Answers answers) {
        List<ScorePoint> trace = answers.with(Presence.PRESENT).stream()
                .flatMap(code -> instrument.classOf(code).stream().map(indicatorClass -> {
                    Optional<Recency> recency = answers.of(code).flatMap(Answer::recency);
                    return new ScorePoint(code, recency, scheme.points(indicatorClass, recency));
                }))
                .toList();
        int points = trace.stream().mapToInt(ScorePoint::points).sum();
        return new Score(scheme.version(), points, scheme.band(points), trace);
    }
}
