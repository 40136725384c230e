package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.MeetingDecision;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.http.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Social services record whether a meeting is convened for a child at mild risk, and why (SERAF-19, MEET-08; G 4.37). */
@ApplicationScoped
public class DecideMeeting {

    private final AssessmentStepRunner steps;
    private final Assessments assessments;

    DecideMeeting(AssessmentStepRunner steps, Assessments assessments) {
        this.steps = steps;
        this.assessments = assessments;
    }

    /** A decision. */
    public record Command(AssessmentId id, EntityTag expected, PersonId by, boolean convene, String reason) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (assessment, known, now) -> assessment.decideMeeting(
                        new MeetingDecision(command.convene(), command.reason(), command.by(), now)),
                (decided, now) -> assessments.decideMeeting(decided, scope));
    }
}
