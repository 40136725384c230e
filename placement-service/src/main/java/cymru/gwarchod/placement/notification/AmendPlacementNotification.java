package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.placement.claim.FindChildOfDuties;
import cymru.gwarchod.placement.notification.domain.Duties;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.RevisionId;
import cymru.gwarchod.placement.placement.MoveStart;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.statutoryclock.BeyondCalendarHorizon;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * A party adds to or corrects what was filed: a new version beside the earlier ones, never in their place (PLACE-17). Where
 * the start proves wrong, the stay and the clocks follow.
 */
@ApplicationScoped
@StatutoryRule("PLACE-17")
public class AmendPlacementNotification {

    private final NotificationStepRunner steps;
    private final MoveStart moveStart;
    private final FindChildOfDuties findChildOfDuties;
    private final StatutoryClock clock;
    private final Outbox outbox;
    private final NotificationDuties duties;

    AmendPlacementNotification(
            NotificationStepRunner steps,
            MoveStart moveStart,
            FindChildOfDuties findChildOfDuties,
            StatutoryClock clock,
            Outbox outbox,
            NotificationDuties duties) {
        this.steps = steps;
        this.moveStart = moveStart;
        this.findChildOfDuties = findChildOfDuties;
        this.clock = clock;
        this.outbox = outbox;
        this.duties = duties;
    }

    /**
     * An amendment.
     *
     * @param expected the version that was decided on
     */
    public record Command(NotificationId id, EntityTag expected, PlacementNotification.Amendment amendment) {}

    /** Takes the step, or says why not. */
    @Transactional
    public Outcome<PlacementNotification, NotificationRefusal> handle(Command command, AgencyScope scope) {
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (notification, now) -> amend(notification, command, now, scope),
                amended -> {
                    outbox.publish(PlacementNotificationEvents.amended(amended));
                    duties.amended(
                            amended,
                            findChildOfDuties.handle(amended.id(), scope).map(ChildId::value));
                });
    }

    private PlacementNotification.Step amend(
            PlacementNotification notification, Command command, Instant now, AgencyScope scope) {
        PlacementNotification.Step step =
                notification.amend(command.amendment(), new RevisionId(Ids.next(now)), Actor.of(scope.caller()), now);
        if (!(step instanceof PlacementNotification.Step.Taken(PlacementNotification amended))
                || !amended.startMoved()) {
            return step;
        }
        try {
            Duties.notification(amended.stay(), clock);
        } catch (BeyondCalendarHorizon beyond) {
            return new PlacementNotification.Step.Refused(NotificationRefusal.BEYOND_HORIZON);
        }
        // A stay that is over keeps its start.
        return moveStart.handle(amended.placement(), amended.stay().startsOn(), scope)
                ? step
                : new PlacementNotification.Step.Refused(NotificationRefusal.STATE_CONFLICT);
    }
}
