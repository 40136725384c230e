package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A call to assess again, linked to its cause (SERAF-09). The next assessment completed after the event meets it.
 *
 * @param metBy the assessment that met it, once one has
 */
public record Reassessment(
        ReassessmentId id, ReassessmentTrigger trigger, ReassessmentUrgency urgency, Optional<AssessmentId> metBy) {

    /** An assessment completed before the event saw nothing of it and leaves this unchanged; so does a later second. */
    public Reassessment seen(AssessmentId assessment, Instant completedAt) {
        return metBy.isEmpty() && !completedAt.isBefore(trigger.occurredAt())
                ? new Reassessment(id, trigger, urgency, Optional.of(assessment))
                : this;
    }
}
