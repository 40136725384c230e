package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.assessment.assessment.domain.ApprovalRole;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.OverrideVerdict;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.http.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A second person decides on the override that waits: never who proposed it or completed the assessment (SERAF-07). */
@ApplicationScoped
public class DecideOverride {

    private final AssessmentStepRunner steps;
    private final Assessments assessments;

    DecideOverride(AssessmentStepRunner steps, Assessments assessments) {
        this.steps = steps;
        this.assessments = assessments;
    }

    /** A decision. */
    public record Command(AssessmentId id, EntityTag expected, PersonId by, boolean approve, Optional<String> reason) {}

    /** Decides, or says why not. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        OverrideVerdict verdict =
                new OverrideVerdict(command.approve(), command.by(), roles(scope.caller()), command.reason());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (assessment, known, now) -> decide(assessment, verdict, now),
                (decided, now) -> assessments.override(decided, scope));
    }

    private static AssessmentOutcome decide(Assessment assessment, OverrideVerdict verdict, Instant now) {
        return assessment
                .overrides()
                .awaitingApproval()
                .map(waiting -> assessment.decideOverride(waiting.proposal().id(), verdict, now))
                .orElseGet(() -> AssessmentOutcome.refused(AssessmentRefusal.OVERRIDE_ALREADY_DECIDED));
    }

    private static Set<ApprovalRole> roles(Caller caller) {
        return Arrays.stream(ApprovalRole.values())
                .filter(role -> caller.has(
                        switch (role) {
                            case SS_LEAD_OFFICER -> Role.SS_LEAD_OFFICER;
                            case SS_CSE_MANAGER -> Role.SS_CSE_MANAGER;
                        }))
                .collect(Collectors.toUnmodifiableSet());
    }
}
