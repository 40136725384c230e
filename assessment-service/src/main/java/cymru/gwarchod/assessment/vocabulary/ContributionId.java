package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** Identity of one contribution by a practitioner who knows the child. */
public record ContributionId(UUID value) {}
