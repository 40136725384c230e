package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * The act of completing, with everything fixed by it.
 *
 * @param adultOnAssessedDate whether the person was certainly 18 or over on the day of assessment (SERAF-22)
 * @param decision the assessor's word where the score spoke for a higher category
 */
public record Completion(
        PersonId by,
        Instant at,
        Classification classification,
        boolean adultOnAssessedDate,
        Optional<ProfessionalDecision> decision) {}
