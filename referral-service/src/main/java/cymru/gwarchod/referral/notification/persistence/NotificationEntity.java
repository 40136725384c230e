package cymru.gwarchod.referral.notification.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.notification.domain.Notification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice's row. */
@Entity(name = "Notification")
@Table(name = "notification")
class NotificationEntity {

    @Id
    UUID id;

    String kind;

    @Column(name = "record_type")
    String recordType;

    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "case_id")
    @Nullable UUID caseId;

    @Column(name = "recipient_agency")
    String recipientAgency;

    @Column(name = "recipient_role")
    String recipientRole;

    @Column(name = "recipient_person")
    @Nullable String recipientPerson;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "acknowledged_at")
    @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    @Nullable String acknowledgedBy;

    @Version
    long version;

    protected NotificationEntity() {}

    Notification toNotification() {
        return new Notification(
                new Notification.NotificationId(id),
                kind,
                new Notification.About(recordType, recordId, Optional.ofNullable(caseId)),
                new AgencyCode(recipientAgency),
                recipientRole,
                Optional.ofNullable(recipientPerson),
                createdAt,
                Optional.ofNullable(acknowledgedAt).map(at -> new Notification.Acknowledgement(at, acknowledgedBy)),
                version);
    }
}
