package cymru.gwarchod.referral.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.notification.domain.Notification;
import cymru.gwarchod.referral.notification.domain.NotificationRefusal;
import cymru.gwarchod.referral.notification.domain.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A recipient says that the notice has been taken in; from then on it is known that they know (ROLE-07, ROLE-08). */
@ApplicationScoped
public class AcknowledgeNotification {

    private final Notifications notifications;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    AcknowledgeNotification(Notifications notifications, AuditTrail audit, DomainClock domainClock) {
        this.notifications = notifications;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * An acknowledgement.
     *
     * @param expected the version that was read
     */
    public record Command(Notification.NotificationId id, EntityTag expected) {}

    /** Keeps who took note and when, or says why not. */
    @Transactional
    public Outcome<Notification, NotificationRefusal> handle(Command command, AgencyScope scope) {
        Optional<Notifications.Seen> seen = notifications.find(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Notification before = seen.get().notification();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        Notification.Acknowledgement now = new Notification.Acknowledgement(
                domainClock.now(), scope.caller().self().asText());
        return switch (before.acknowledge(now)) {
            case Notification.Step.Refused(NotificationRefusal refusal) -> new Outcome.Refused<>(refusal);
            case Notification.Step.Taken(Notification after) -> {
                long version = notifications.update(after, scope);
                audit.allowed(command.id().value(), Optional.empty(), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
