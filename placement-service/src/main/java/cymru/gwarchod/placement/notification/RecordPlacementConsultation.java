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
import java.time.LocalDate;

/** The placing and the host authority have consulted each other; that meets the second duty (PLACE-02). */
@ApplicationScoped
@StatutoryRule("PLACE-02")
public class RecordPlacementConsultation {

    private final NotificationStepRunner steps;
    private final NotificationDuties duties;

    RecordPlacementConsultation(NotificationStepRunner steps, NotificationDuties duties) {
        this.steps = steps;
        this.duties = duties;
    }

    /**
     * A consultation.
     *
     * @param expected the version that was read
     * @param on the civil day on which it took place
     */
    public record Command(NotificationId id, EntityTag expected, LocalDate on, String summary) {}

    /** Takes the step, or says why not. */
    @Transactional
    public Outcome<PlacementNotification, NotificationRefusal> handle(Command command, AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        return steps.run(
                command.id(),
                command.expected(),
                scope,
                (notification, now) -> notification.consult(command.on(), command.summary(), by, now),
                consulted ->
                        duties.consulted(consulted, consulted.consultation().orElseThrow()));
    }
}
