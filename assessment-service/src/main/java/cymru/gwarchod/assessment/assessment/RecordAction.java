package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.domain.ActionDone;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.http.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Social services record that an associated action was done: the task is met (SERAF-18, SERAF-19, SERAF-22). */
@ApplicationScoped
public class RecordAction {

    private final AssessmentStepRunner steps;
    private final Assessments assessments;

    RecordAction(AssessmentStepRunner steps, Assessments assessments) {
        this.steps = steps;
        this.assessments = assessments;
    }

    /** What was done, and when. */
    public record Command(
            AssessmentId id,
            EntityTag expected,
            PersonId by,
            AssociatedAction action,
            Instant doneAt,
            String description) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (assessment, known, now) -> assessment.recordAction(
                        new ActionDone(command.action(), command.doneAt(), command.description(), command.by(), now)),
                (recorded, now) -> assessments.recordAction(recorded, scope));
    }
}
