package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.domain.ActionDone;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentStatus;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import cymru.gwarchod.assessment.assessment.domain.rules.AssociatedActions;
import cymru.gwarchod.assessment.assessment.domain.rules.TasksKeptHere;
import cymru.gwarchod.assessment.casefile.FindCase;
import cymru.gwarchod.assessment.casefile.FindNewestCase;
import cymru.gwarchod.assessment.casefile.WorkOfCase;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.statutoryclock.PeriodId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The associated actions of the category in force as obligations, as far as this service keeps them (SERAF-17 to SERAF-22).
 * A completed assessment takes the place of the one before; another category changes only what differs.
 */
@ApplicationScoped
class AssociatedTasks implements WorkOfCase {

    private static final String CATEGORY_CHANGED = "CATEGORY_CHANGED";
    private static final String CASE_ENDED = "CASE_ENDED";

    private final Obligations obligations;

    AssociatedTasks(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Follows a step of an assessment. */
    void follow(Assessment before, Assessment after, FindCase.Found known, Instant now) {
        if (after.status() != AssessmentStatus.COMPLETED) {
            return;
        }
        Task task = new Task(after, known, now);
        Set<AssociatedAction> called = after.actions();
        if (before.status() != AssessmentStatus.COMPLETED) {
            begin(task, called);
            return;
        }
        for (AssociatedAction action : AssociatedAction.values()) {
            boolean was = before.actions().contains(action);
            boolean is = called.contains(action);
            if (was && !is) {
                stop(task, action);
            } else if (is && !was) {
                start(task, action);
            }
        }
        after.actionsDone().stream()
                .filter(done -> !before.actionsDone().contains(done))
                .map(ActionDone::action)
                .forEach(action -> obligations.meet(task.any(action), doneAt(after, action)));
    }

    /** Those of a young person begin with the birthday, and not with the next assessment (ADULT-01). */
    void turnEighteen(
            Assessments.OutgrownByAge assessed, ChildId child, FindNewestCase.Newest known, Instant birthday) {
        for (AssociatedAction action : AssociatedActions.beginningAtEighteen(assessed.effective())) {
            TasksKeptHere.period(action)
                    .ifPresent(period -> obligations.supersede(
                            Which.all(child.value(), action.name()),
                            new Opening(
                                    action.name(),
                                    period,
                                    birthday,
                                    child.value(),
                                    known.id().value(),
                                    assessed.id().value(),
                                    "/v1/assessments/" + assessed.id().value() + "/form",
                                    new Opening.Owner(
                                            known.agency(),
                                            known.localAuthority(),
                                            Role.SS_TEAM_MANAGER,
                                            Optional.empty()),
                                    Opening.Priority.NORMAL),
                            Obligations.SUPERSEDED,
                            birthday));
        }
    }

    @Override
    public void caseEnded(ChildId child, Instant endedAt, SystemScope scope) {
        for (AssociatedAction action : AssociatedAction.values()) {
            if (TasksKeptHere.period(action).isPresent()) {
                obligations.cancel(Which.startedBy(child.value(), action.name(), endedAt), CASE_ENDED, endedAt);
            }
        }
    }

    private void begin(Task task, Set<AssociatedAction> called) {
        for (AssociatedAction action : AssociatedAction.values()) {
            if (called.contains(action)) {
                start(task, action);
            } else if (TasksKeptHere.period(action).isPresent()) {
                obligations.cancel(task.any(action), Obligations.SUPERSEDED, task.now());
            }
        }
    }

    private void start(Task task, AssociatedAction action) {
        boolean done = task.assessment().actionsDone().stream().anyMatch(known -> known.action() == action);
        TasksKeptHere.period(action)
                .filter(period -> !done)
                .ifPresent(period -> obligations.supersede(
                        task.any(action), task.opening(action, period), Obligations.SUPERSEDED, task.now()));
    }

    private void stop(Task task, AssociatedAction action) {
        boolean decided = action == AssociatedAction.DECIDE_MEETING
                && task.assessment().meetingDecision().isPresent();
        if (decided) {
            obligations.meet(task.any(action), task.now());
        } else {
            obligations.cancel(task.any(action), CATEGORY_CHANGED, task.now());
        }
    }

    private static Instant doneAt(Assessment assessment, AssociatedAction action) {
        return assessment.actionsDone().stream()
                .filter(done -> done.action() == action)
                .map(ActionDone::doneAt)
                .findFirst()
                .orElseThrow();
    }

    /** Of which assessment, of which case, from when. */
    private record Task(Assessment assessment, FindCase.Found known, Instant now) {

        Which any(AssociatedAction action) {
            return Which.all(known.child().value(), action.name());
        }

        Opening opening(AssociatedAction action, PeriodId period) {
            return new Opening(
                    action.name(),
                    period,
                    now,
                    known.child().value(),
                    known.id().value(),
                    setOffBy(),
                    "/v1/assessments/" + assessment.opening().id().value() + "/form",
                    new Opening.Owner(known.agency(), known.localAuthority(), Role.SS_TEAM_MANAGER, Optional.empty()),
                    Opening.Priority.NORMAL);
        }

        /** A category that comes back sets its actions off anew, so the override is the record and not the assessment. */
        private UUID setOffBy() {
            return assessment
                    .overrides()
                    .inForce()
                    .map(override -> override.proposal().id().value())
                    .orElseGet(() -> assessment.opening().id().value());
        }
    }
}
