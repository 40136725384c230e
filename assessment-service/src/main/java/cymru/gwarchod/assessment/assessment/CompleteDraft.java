package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.CompleteAssessment;
import cymru.gwarchod.assessment.assessment.domain.ProfessionalDecision;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.casefile.MeetRequirements;
import cymru.gwarchod.assessment.reassessment.MeetReassessments;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * The accountable assessor completes the form that stands at the version seen: it is classified, fixed for ever, told to
 * the other services, and every clock of the child that had started is met, of a first assessment and of a reassessment
 * (SERAF-02 to SERAF-06, SERAF-09, SERAF-17, AMB-27).
 */
@ApplicationScoped
public class CompleteDraft {

    private final AssessmentStepRunner steps;
    private final Assessments assessments;
    private final RuleBooks books;
    private final MeetRequirements meetRequirements;
    private final MeetReassessments meetReassessments;
    private final DomainClock domainClock;

    CompleteDraft(
            AssessmentStepRunner steps,
            Assessments assessments,
            RuleBooks books,
            MeetRequirements meetRequirements,
            MeetReassessments meetReassessments,
            DomainClock domainClock) {
        this.steps = steps;
        this.assessments = assessments;
        this.books = books;
        this.meetRequirements = meetRequirements;
        this.meetReassessments = meetReassessments;
        this.domainClock = domainClock;
    }

    /**
     * The assessor's word where the score speaks for a higher category than the rule.
     *
     * @param raiseTo the category instead; absent where the indicated one stands
     */
    public record Decision(Optional<Category> raiseTo, String rationale) {}

    /** A completion. */
    public record Command(AssessmentId id, EntityTag expected, PersonId by, Optional<Decision> decision) {}

    /** Completes, or names everything that is missing. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        Optional<ProfessionalDecision> decision = command.decision().map(this::decision);
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (assessment, known, now) -> assessment.complete(
                        new CompleteAssessment(command.by(), known.birthDate(), decision),
                        books.of(assessment.opening().instrument()),
                        now),
                (completed, now) -> keep(completed, now, scope));
    }

    private Revisions keep(Assessment completed, Instant now, AgencyScope scope) {
        Revisions revisions = assessments.complete(completed, scope);
        meetRequirements.handle(completed.opening().child(), now);
        meetReassessments.handle(
                completed.opening().child(), completed.opening().id(), now, scope);
        return revisions;
    }

    private ProfessionalDecision decision(Decision decision) {
        return decision.raiseTo()
                .<ProfessionalDecision>map(to -> new ProfessionalDecision.Raise(
                        new OverrideId(Ids.next(domainClock.now())), to, decision.rationale()))
                .orElseGet(() -> new ProfessionalDecision.ConfirmIndicated(decision.rationale()));
    }
}
