package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentEvent;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import cymru.gwarchod.assessment.assessment.domain.rules.FormComplete;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Saves a part of a draft. Two people may save different answers on the same version: a save is refused as stale only
 * where something that it touches itself has been saved by somebody else since, or the draft has been completed.
 */
@ApplicationScoped
public class SaveDraft {

    private final Assessments assessments;
    private final RuleBooks books;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    SaveDraft(Assessments assessments, RuleBooks books, Outbox outbox, AuditTrail audit, DomainClock domainClock) {
        this.assessments = assessments;
        this.books = books;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** What is to be changed, said against the form as it is. */
    public interface Edit {
        FormPatch of(AssessmentForm current);
    }

    /** A save; {@code expected} is the version that it was decided on. */
    public record Command(AssessmentId id, EntityTag expected, Edit edit) {}

    /** Saves, or says why not. */
    @Transactional
    public Outcome<AssessmentState, AssessmentOutcome.Refused> handle(Command command, AgencyScope scope) {
        Optional<Assessments.Seen> seen = assessments.findToChange(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Assessment before = seen.get().assessment();
        Revisions revisions = seen.get().revisions();
        AgencyScope.Allowed access = seen.get().access();
        FormPatch patch = command.edit().of(before.form());
        if (!command.expected().view().equals(access.view())
                || revisions.overtake(patch, command.expected().version())) {
            return new Outcome.Stale<>(access, revisions.current());
        }
        Instant now = domainClock.now();
        return switch (before.edit(
                patch, books.of(before.opening().instrument()).instrument(), now)) {
            case AssessmentOutcome.Refused refused -> new Outcome.Refused<>(refused);
            case AssessmentOutcome.Changed(Assessment after, List<AssessmentEvent> _) -> {
                Assessments.Save save = new Assessments.Save(scope.caller().displayName(), now);
                Revisions saved = assessments.save(after, patch, save, scope);
                tellHowFar(before, after, now);
                audit.allowed(
                        command.id().value(),
                        Optional.of(before.opening().child().value()),
                        access);
                yield new Outcome.Done<>(AssessmentState.of(after, saved, books), access);
            }
        };
    }

    /** Told when it changes, not with every save. */
    private void tellHowFar(Assessment before, Assessment after, Instant now) {
        RuleBook book = books.of(after.opening().instrument());
        boolean complete = FormComplete.holds(after, book, now);
        if (complete != FormComplete.holds(before, book, now)) {
            outbox.publish(DraftEvents.of(after, complete, now));
        }
    }
}
