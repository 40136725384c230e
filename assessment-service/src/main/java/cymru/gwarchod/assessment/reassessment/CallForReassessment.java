package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.casefile.FindNewestCase;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentTrigger;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentUrgency;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.assessment.reassessment.domain.rules.ReassessmentNeeded;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import cymru.gwarchod.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact from another service calls for a new look at the child's risk (SERAF-09, SERAF-10). The duty is that of the
 * child's newest case, open or ended: a plan that has run its course leaves the authority responsible for what it knows.
 */
@ApplicationScoped
public class CallForReassessment {

    private final Reassessments reassessments;
    private final AssessedChild assessed;
    private final FindNewestCase newestCase;
    private final ReassessmentClock clock;
    private final DomainClock domainClock;

    CallForReassessment(
            Reassessments reassessments,
            AssessedChild assessed,
            FindNewestCase newestCase,
            ReassessmentClock clock,
            DomainClock domainClock) {
        this.reassessments = reassessments;
        this.assessed = assessed;
        this.newestCase = newestCase;
        this.clock = clock;
        this.domainClock = domainClock;
    }

    /** The fact, and the record behind it. */
    public record Fact(ReassessmentCause cause, ChildId child, UUID record, Instant occurredAt) {

        /** A child was missing. */
        public static Fact missing(ChildId child, UUID episode, Instant at) {
            return new Fact(ReassessmentCause.MISSING_EPISODE, child, episode, at);
        }
    }

    /** Calls once for each fact, and not at all where the child's first assessment is still to come. */
    @Transactional
    public void handle(Fact fact, SystemScope scope) {
        ReassessmentTrigger trigger =
                new ReassessmentTrigger(fact.cause(), fact.child(), fact.record(), fact.occurredAt());
        if (reassessments.isKnown(trigger, scope)) {
            return;
        }
        Optional<AssessedChild.Latest> latest = assessed.latestOf(fact.child(), scope);
        Optional<ReassessmentUrgency> urgency = ReassessmentNeeded.urgency(latest.map(AssessedChild.Latest::effective));
        Optional<FindNewestCase.Newest> newest = newestCase.handle(fact.child(), scope);
        if (urgency.isEmpty() || newest.isEmpty()) {
            return;
        }
        Instant now = domainClock.now();
        Reassessment called = Reassessment.called(
                        new ReassessmentId(Ids.next(now)),
                        newest.get().id(),
                        trigger,
                        urgency.get(),
                        Optional.empty(),
                        now)
                .seen(latest.orElseThrow().assessment(), latest.get().completedAt());
        if (called.isOpen()) {
            clock.start(
                    called,
                    new ReassessmentClock.Authority(
                            newest.get().agency(), newest.get().localAuthority()),
                    scope);
        } else {
            // The event was overtaken by an assessment completed after the fact.
            reassessments.add(called, scope);
        }
    }
}
