package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import java.util.Optional;

/**
 * The wish to complete a draft.
 *
 * @param by the person completing, who must be the accountable assessor
 * @param birthDate as far as it is known (AMB-30)
 */
public record CompleteAssessment(PersonId by, Optional<BirthDate> birthDate, Optional<ProfessionalDecision> decision) {}
