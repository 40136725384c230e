package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import java.time.Instant;

/** Everything the rules of completion look at. */
public record Completing(
        AssessmentForm form,
        Instrument instrument,
        Classification classification,
        CompleteAssessment command,
        Instant now) {}
