package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.OverrideProposal;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Proposes another category than the indicated one (SERAF-07). A raise holds at once; a lowering that takes the mandatory
 * meeting away waits for a second person.
 */
@ApplicationScoped
public class ProposeOverride {

    private final AssessmentStepRunner steps;
    private final Assessments assessments;

    ProposeOverride(AssessmentStepRunner steps, Assessments assessments) {
        this.steps = steps;
        this.assessments = assessments;
    }

    /** A proposal. */
    public record Command(AssessmentId id, EntityTag expected, PersonId by, Category to, String rationale) {}

    /** Keeps the proposal, or says why not. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (assessment, known, now) -> assessment.override(
                        new OverrideProposal(
                                new OverrideId(Ids.next(now)), command.to(), command.rationale(), command.by()),
                        now),
                (overridden, now) -> assessments.override(overridden, scope));
    }
}
