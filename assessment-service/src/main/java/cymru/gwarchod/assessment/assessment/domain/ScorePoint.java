package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.util.Optional;

/** The points one present indicator brings to the score. */
public record ScorePoint(IndicatorCode indicator, Optional<Recency> recency, int points) {}
