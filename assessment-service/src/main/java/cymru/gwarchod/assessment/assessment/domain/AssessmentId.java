package cymru.gwarchod.assessment.assessment.domain;

import java.util.UUID;

/** Identity of one assessment: one form, draft or completed. */
public record AssessmentId(UUID value) {}
