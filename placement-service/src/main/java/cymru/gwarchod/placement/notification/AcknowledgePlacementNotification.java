package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An agency that was told says that it knows (PLACE-05). */
@ApplicationScoped
@StatutoryRule("PLACE-05")
public class AcknowledgePlacementNotification {

    private final NotificationStepRunner steps;

    AcknowledgePlacementNotification(NotificationStepRunner steps) {
        this.steps = steps;
    }

    /**
     * An acknowledgement; the agency is the caller's.
     *
     * @param expected the version that was read
     */
    public record Command(NotificationId id, EntityTag expected) {}

    /** Takes the step, or says why not. */
    @Transactional
    public Outcome<PlacementNotification, NotificationRefusal> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (notification, now) -> notification.acknowledge(by, now),
                acknowledged -> {});
    }
}
