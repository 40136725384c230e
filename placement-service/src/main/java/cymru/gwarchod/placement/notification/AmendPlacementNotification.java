package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A party adds to or corrects what was filed: a new version beside the earlier ones, never in their place (PLACE-17). */
@ApplicationScoped
@StatutoryRule("PLACE-17")
public class AmendPlacementNotification {

    private final NotificationStepRunner steps;
    private final Outbox outbox;
    private final NotificationDuties duties;

    AmendPlacementNotification(NotificationStepRunner steps, Outbox outbox, NotificationDuties duties) {
        this.steps = steps;
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
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (notification, now) -> notification.amend(command.amendment(), by, now),
                amended -> {
                    outbox.publish(PlacementNotificationEvents.amended(amended));
                    duties.amended(amended);
                });
    }
}
