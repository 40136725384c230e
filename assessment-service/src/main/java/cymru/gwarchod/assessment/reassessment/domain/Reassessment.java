package cymru.gwarchod.assessment.reassessment.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A call to assess again, linked to its cause (SERAF-09). The next assessment completed after the event meets it.
 *
 * @param caseId the case whose authority has to do it
 * @param reported what a member of the case recorded, where that is the cause
 * @param due by when, as it was counted when it was opened; empty where it was met already
 * @param met the assessment that met it, once one has
 * @param version for the tag
 */
public record Reassessment(
        ReassessmentId id,
        CaseId caseId,
        ReassessmentTrigger trigger,
        ReassessmentUrgency urgency,
        Optional<ReportedChange> reported,
        Instant openedAt,
        Optional<Deadline> due,
        Optional<Met> met,
        long version) {

    /** What somebody saw change, in their own words. */
    public record ReportedChange(String description, PersonId by, AgencyCode agency) {}

    /**
     * By when.
     *
     * @param on the last day, civil date in Wales
     * @param before the instant that ends it
     */
    public record Deadline(LocalDate on, Instant before) {}

    /** Which assessment met it, and when that was completed. */
    public record Met(AssessmentId assessment, Instant at) {}

    /** One that nobody has met yet and that is due by nothing yet. */
    public static Reassessment called(
            ReassessmentId id,
            CaseId caseId,
            ReassessmentTrigger trigger,
            ReassessmentUrgency urgency,
            Optional<ReportedChange> reported,
            Instant now) {
        return new Reassessment(id, caseId, trigger, urgency, reported, now, Optional.empty(), Optional.empty(), 0);
    }

    /** The same, due then. */
    public Reassessment dueBy(Deadline deadline) {
        return new Reassessment(id, caseId, trigger, urgency, reported, openedAt, Optional.of(deadline), met, version);
    }

    /** An assessment completed before the event saw nothing of it and leaves this unchanged; so does a later second. */
    public Reassessment seen(AssessmentId assessment, Instant completedAt) {
        return met.isEmpty() && !completedAt.isBefore(trigger.occurredAt()) ? metBy(assessment, completedAt) : this;
    }

    /** The same, met by this assessment: of a review, also by one completed before the meeting (SERAF-11). */
    public Reassessment metBy(AssessmentId assessment, Instant completedAt) {
        return new Reassessment(
                id,
                caseId,
                trigger,
                urgency,
                reported,
                openedAt,
                due,
                Optional.of(new Met(assessment, completedAt)),
                version);
    }

    public boolean isOpen() {
        return met.isEmpty();
    }
}
