package cymru.gwarchod.assessment.assessment.domain;

import java.util.UUID;

/** Identity of one call to assess again. */
public record ReassessmentId(UUID value) {}
