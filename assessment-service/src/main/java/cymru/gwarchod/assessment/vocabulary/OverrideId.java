package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** Identity of one professional override of a category. */
public record OverrideId(UUID value) {}
