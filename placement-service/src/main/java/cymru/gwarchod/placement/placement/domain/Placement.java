package cymru.gwarchod.placement.placement.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One stay of one child in one home.
 *
 * @param notification what was filed about it
 * @param child empty until referral-service says who it is; the host side alone sees it
 * @param startTold whether other services have been told that it began
 * @param version of the stored record; 0 before it is stored
 */
@StatutoryRule("PLACE-15")
public record Placement(
        PlacementId id,
        NotificationId notification,
        Stay stay,
        Optional<ChildId> child,
        PlacementStatus status,
        Optional<Ending> ending,
        boolean startTold,
        long version) {

    /**
     * That the child left.
     *
     * @param on civil date
     * @param at when it was recorded
     */
    public record Ending(LocalDate on, EndingReason reason, Actor by, Instant at) {}

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(Placement placement) implements Step {}

        /** The step was refused. */
        record Refused(PlacementRefusal refusal) implements Step {}
    }

    /** A stay as it is announced. */
    public static Placement announced(PlacementId id, NotificationId notification, Stay stay) {
        return new Placement(
                id, notification, stay, Optional.empty(), PlacementStatus.CURRENT, Optional.empty(), false, 0);
    }

    /** The child left; the history stays (PLACE-15). */
    public Step end(Ending recorded) {
        Optional<PlacementStatus> to = PlacementTransitions.END.from(status);
        if (to.isEmpty()) {
            return new Step.Refused(PlacementRefusal.STATE_CONFLICT);
        }
        if (recorded.on().isBefore(stay.startsOn())) {
            return new Step.Refused(PlacementRefusal.ENDS_BEFORE_START);
        }
        if (recorded.on().isAfter(StatutoryClock.localDate(recorded.at()))) {
            return new Step.Refused(PlacementRefusal.END_IN_FUTURE);
        }
        return new Step.Taken(
                new Placement(id, notification, stay, child, to.get(), Optional.of(recorded), startTold, version));
    }

    /** The child of the stay, as referral-service now says; a later word of it corrects an earlier one. */
    public Placement of(ChildId linked) {
        boolean same = child.filter(linked::equals).isPresent();
        return new Placement(id, notification, stay, Optional.of(linked), status, ending, same && startTold, version);
    }

    /** The same from another day on, of which others are to be told; empty where it is over. */
    public Optional<Placement> startingOn(LocalDate day) {
        return status == PlacementStatus.ENDED
                ? Optional.empty()
                : Optional.of(
                        new Placement(id, notification, stay.startingOn(day), child, status, ending, false, version));
    }

    /** Whether others have to be told now that it began: the child is known and the day has come. */
    public boolean startIsToBeTold(LocalDate today) {
        return child.isPresent() && !startTold && !stay.startsOn().isAfter(today);
    }

    /** The same once others were told. */
    public Placement told() {
        return new Placement(id, notification, stay, child, status, ending, true, version);
    }

    /** The same, as the store has it now. */
    public Placement atVersion(long stored) {
        return new Placement(id, notification, stay, child, status, ending, startTold, stored);
    }
}
