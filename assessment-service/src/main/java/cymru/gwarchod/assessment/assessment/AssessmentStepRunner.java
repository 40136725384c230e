package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentEvent;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.casefile.FindCase;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What every lifecycle step of an assessment has in common: it is found in scope and held, it is the version that the
 * caller decided on, the domain decides before anything is written, and the step, its obligations, its events and its audit row are
 * kept together.
 */
@ApplicationScoped
class AssessmentStepRunner {

    private final Assessments assessments;
    private final FindCase findCase;
    private final RuleBooks books;
    private final AssociatedTasks tasks;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    AssessmentStepRunner(
            Assessments assessments,
            FindCase findCase,
            RuleBooks books,
            AssociatedTasks tasks,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.assessments = assessments;
        this.findCase = findCase;
        this.books = books;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** What the domain is asked. */
    interface Step {
        AssessmentOutcome of(Assessment assessment, FindCase.Found known, Instant now);
    }

    /** How the changed assessment is kept, with what follows from it. */
    interface Keep {
        Revisions of(Assessment changed, Instant now);
    }

    Outcome<AssessmentState, AssessmentOutcome.Refused> run(
            AssessmentId id, EntityTag expected, AgencyScope scope, Step step, Keep keep) {
        Optional<Assessments.Seen> seen = assessments.findToChange(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Assessment before = seen.get().assessment();
        AgencyScope.Allowed access = seen.get().access();
        long version = seen.get().revisions().current();
        if (!expected.equals(EntityTag.of(access.view(), version))) {
            return new Outcome.Stale<>(access, version);
        }
        FindCase.Found known = findCase.handle(before.opening().caseId(), scope).orElseThrow();
        Instant now = domainClock.now();
        return switch (step.of(before, known, now)) {
            case AssessmentOutcome.Refused refused -> new Outcome.Refused<>(refused);
            case AssessmentOutcome.Changed(Assessment changed, List<AssessmentEvent> events) -> {
                Revisions revisions = keep.of(changed, now);
                if (isLatest(changed, scope)) {
                    tasks.follow(before, changed, known, now);
                }
                outbox.publish(events.stream()
                        .map(event -> AssessmentEvents.of(event, changed, known))
                        .toList());
                audit.allowed(id.value(), Optional.of(before.opening().child().value()), access);
                yield new Outcome.Done<>(AssessmentState.of(changed, revisions, books), access);
            }
        };
    }

    /** What is said of an assessment that another one has followed sets nothing off any more. */
    private boolean isLatest(Assessment changed, AgencyScope scope) {
        return assessments
                .latestCompletedOf(changed.opening().caseId(), scope)
                .filter(latest -> latest.id().equals(changed.opening().id()))
                .isPresent();
    }
}
