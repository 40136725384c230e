package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** Identity of an obligation of any service. */
public record ObligationId(UUID value) {}
