package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.PlacementNotifications;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What every step with a notification has in common: it is found in scope, it is the version that the caller decided on,
 * the domain decides before anything is written, and the step and its audit row are kept together.
 */
@ApplicationScoped
class NotificationStepRunner {

    private final PlacementNotifications notifications;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    NotificationStepRunner(PlacementNotifications notifications, AuditTrail audit, DomainClock domainClock) {
        this.notifications = notifications;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    Outcome<PlacementNotification, NotificationRefusal> run(
            NotificationId id,
            EntityTag expected,
            AgencyScope scope,
            BiFunction<PlacementNotification, Instant, PlacementNotification.Step> step,
            Consumer<PlacementNotification> consequence) {
        Optional<PlacementNotifications.Seen> seen = notifications.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        PlacementNotification before = seen.get().notification();
        AgencyScope.Allowed access = seen.get().access();
        if (!expected.equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        return switch (step.apply(before, domainClock.now())) {
            case PlacementNotification.Step.Refused(NotificationRefusal refusal) -> new Outcome.Refused<>(refusal);
            case PlacementNotification.Step.Taken(PlacementNotification after) -> {
                long version = notifications.update(after, scope);
                consequence.accept(after);
                audit.allowed(id.value(), Optional.empty(), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
