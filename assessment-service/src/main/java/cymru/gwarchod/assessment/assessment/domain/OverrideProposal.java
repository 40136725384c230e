package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;

/** A professional's wish that another category should hold. */
public record OverrideProposal(OverrideId id, Category to, String rationale, PersonId by) {}
