package cymru.gwarchod.meeting.plan.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * An action of a plan: one owner, one due date, and what has become of it.
 *
 * @param position its place in the plan
 * @param version of the stored record; 0 before it is stored
 */
public record PlanAction(
        ActionId id,
        PlanId plan,
        CaseId caseId,
        ChildId child,
        int position,
        String description,
        SortedSet<String> indicators,
        ActionKind kind,
        ActionPriority priority,
        Professional owner,
        LocalDate dueOn,
        Standing standing,
        long version) {

    /** What has become of it: who said so, when and, where it was not done, why. */
    public record Standing(ActionProgress progress, Optional<String> note, Optional<Actor> by, Optional<Instant> at) {

        /** Nothing yet. */
        public static Standing open() {
            return new Standing(ActionProgress.OPEN, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The same, as the store has it now. */
    public PlanAction atVersion(long stored) {
        return with(standing, stored);
    }

    /** What has become of it; that it was not done is explained (PLAN-13). */
    public Change<PlanAction> report(ActionProgress progress, Optional<String> note, Actor by, Instant at) {
        if (standing.progress() == ActionProgress.SUPERSEDED) {
            return Change.refused(PlanRefusal.STATE_CONFLICT);
        }
        if (progress == ActionProgress.NOT_DONE && note.isEmpty()) {
            return Change.refused(PlanRefusal.PROGRESS_REASON_MISSING);
        }
        return new Change.Made<>(with(new Standing(progress, note, Optional.of(by), Optional.of(at)), version));
    }

    /** The plan was written anew, and this action stands in it no more. */
    public PlanAction superseded(Actor by, Instant at) {
        return standing.progress() == ActionProgress.OPEN
                ? with(
                        new Standing(ActionProgress.SUPERSEDED, Optional.empty(), Optional.of(by), Optional.of(at)),
                        version)
                : this;
    }

    private PlanAction with(Standing now, long stored) {
        return new PlanAction(
                id, plan, caseId, child, position, description, indicators, kind, priority, owner, dueOn, now, stored);
    }
}
