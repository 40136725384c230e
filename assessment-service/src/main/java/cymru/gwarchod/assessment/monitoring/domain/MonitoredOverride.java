package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.time.Instant;

/** From a moment on an assessment's category is another one. It may be heard of before the assessment. */
public record MonitoredOverride(
        OverrideId id, AssessmentId assessment, MonitoredArea area, Category category, Instant effectiveAt) {}
