package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** Identity of one call to assess again. */
public record ReassessmentId(UUID value) {}
