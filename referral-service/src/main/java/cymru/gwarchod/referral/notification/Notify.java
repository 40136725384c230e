package cymru.gwarchod.referral.notification;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.referral.notification.domain.Notification;
import cymru.gwarchod.referral.notification.domain.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells somebody, in the same commit as what there is to tell. */
@ApplicationScoped
public class Notify {

    private final Notifications notifications;

    Notify(Notifications notifications) {
        this.notifications = notifications;
    }

    /**
     * Something to tell.
     *
     * @param kind a fixed code
     * @param role the role in the agency that is to know
     * @param person {@code person:issuer#subject} where it is one particular person
     */
    public record Notice(
            String kind,
            String recordType,
            UUID recordId,
            Optional<UUID> caseId,
            AgencyCode agency,
            String role,
            Optional<String> person,
            Instant at) {}

    /** Keeps the notice; the same one twice is kept once. */
    @Transactional
    public void handle(Notice notice) {
        notifications.add(new Notification(
                new Notification.NotificationId(Ids.next(notice.at())),
                notice.kind(),
                new Notification.About(notice.recordType(), notice.recordId(), notice.caseId()),
                notice.agency(),
                notice.role(),
                notice.person(),
                notice.at(),
                Optional.empty(),
                0));
    }
}
