package cymru.gwarchod.assessment.assessment.domain;

import java.util.UUID;

/** Identity of one contribution by a practitioner who knows the child. */
public record ContributionId(UUID value) {}
