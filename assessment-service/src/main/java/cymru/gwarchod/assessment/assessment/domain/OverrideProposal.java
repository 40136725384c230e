package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.instrument.domain.Category;

/** A professional's wish that another category should hold. */
public record OverrideProposal(OverrideId id, Category to, String rationale, PersonId by) {}
