package cymru.gwarchod.placement.notification.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.placement.notification.domain.Recipient;
import cymru.gwarchod.placement.notification.domain.RecipientKind;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The row of one recipient. */
@Entity(name = "PlacementNotificationRecipient")
@Table(name = "placement_notification_recipient")
@DynamicUpdate
class RecipientEntity {

    @Id
    UUID id;

    @Column(name = "notification_id", updatable = false)
    UUID notificationId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    RecipientKind kind;

    @Column(updatable = false)
    @Nullable String agency;

    @Column(name = "sent_at", updatable = false)
    @Nullable Instant sentAt;

    @Column(name = "acknowledged_at")
    @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    @Nullable String acknowledgedBy;

    @Version
    long version;

    protected RecipientEntity() {}

    static RecipientEntity of(UUID id, NotificationId notification, Recipient recipient) {
        RecipientEntity row = new RecipientEntity();
        row.id = id;
        row.notificationId = notification.value();
        row.kind = recipient.kind();
        row.agency = recipient.agency().map(AgencyCode::value).orElse(null);
        row.sentAt = recipient.sentAt().orElse(null);
        row.take(recipient);
        return row;
    }

    void take(Recipient recipient) {
        acknowledgedAt = recipient.acknowledgedAt().orElse(null);
        acknowledgedBy = recipient.acknowledgedBy().orElse(null);
    }

    Recipient toRecipient() {
        return new Recipient(
                kind,
                Optional.ofNullable(agency).map(AgencyCode::new),
                Optional.ofNullable(sentAt),
                Optional.ofNullable(acknowledgedAt),
                Optional.ofNullable(acknowledgedBy));
    }
}
