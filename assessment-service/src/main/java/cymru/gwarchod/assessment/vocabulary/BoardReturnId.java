package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** Identity of one authority's return to the safeguarding board. */
public record BoardReturnId(UUID value) {}
