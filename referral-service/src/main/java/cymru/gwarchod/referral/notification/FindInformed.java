package cymru.gwarchod.referral.notification;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.notification.domain.Notification;
import cymru.gwarchod.referral.notification.domain.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who in the caller's agency has been told of a record, and who has taken note (ROLE-07). */
@ApplicationScoped
public class FindInformed {

    private final Notifications notifications;

    FindInformed(Notifications notifications) {
        this.notifications = notifications;
    }

    /**
     * Somebody who has been told.
     *
     * @param person {@code person:issuer#subject} where it is one particular person
     * @param acknowledgedAt absent until somebody takes note
     */
    public record Informed(String role, Optional<String> person, Instant createdAt, Optional<Instant> acknowledgedAt) {}

    /** Everybody who has been told of a record that the caller has reached, in the order of the notices. */
    @Transactional
    public List<Informed> handle(String recordType, UUID recordId, AgencyScope scope) {
        return notifications.about(new Notification.About(recordType, recordId, Optional.empty()), scope).stream()
                .map(notice -> new Informed(
                        notice.recipientRole(),
                        notice.recipientPerson(),
                        notice.createdAt(),
                        notice.acknowledgement().map(Notification.Acknowledgement::at)))
                .toList();
    }
}
