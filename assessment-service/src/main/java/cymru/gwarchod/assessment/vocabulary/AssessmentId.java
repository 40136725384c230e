package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** Identity of one assessment: one form, draft or completed. */
public record AssessmentId(UUID value) {}
