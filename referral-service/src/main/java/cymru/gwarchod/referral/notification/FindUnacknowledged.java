package cymru.gwarchod.referral.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.notification.domain.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Of which records somebody in the caller's agency was told and has not taken note. */
@ApplicationScoped
public class FindUnacknowledged {

    private final Notifications notifications;

    FindUnacknowledged(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Those among these records. */
    @Transactional
    public Set<UUID> handle(Collection<UUID> records, AgencyScope scope) {
        return records.isEmpty() ? Set.of() : notifications.unacknowledged(records, scope);
    }
}
