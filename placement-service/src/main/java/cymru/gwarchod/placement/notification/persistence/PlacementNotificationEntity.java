package cymru.gwarchod.placement.notification.persistence;

import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.placement.notification.domain.Consultation;
import cymru.gwarchod.placement.notification.domain.EmergencyReason;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.Recipient;
import cymru.gwarchod.placement.notification.domain.Revision;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.persistence.StayColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A placement notification's row. */
@Entity(name = "PlacementNotification")
@Table(name = "placement_notification")
@DynamicUpdate
class PlacementNotificationEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    String reference;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    @Embedded
    @EmbeddedColumnNaming("filed_by_%s")
    ActorColumns filedBy;

    @Embedded
    StayColumns stay;

    @Column(updatable = false)
    String[] reasons;

    @Column(name = "placement_id", updatable = false)
    UUID placementId;

    int revision;

    @Column(name = "consulted_on")
    @Nullable LocalDate consultedOn;

    @Column(name = "consultation_summary")
    @Nullable String consultationSummary;

    @Column(name = "consultation_recorded_at")
    @Nullable Instant consultationRecordedAt;

    @Embedded
    @EmbeddedColumnNaming("consulted_by_%s")
    @Nullable ActorColumns consultedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    protected PlacementNotificationEntity() {}

    static PlacementNotificationEntity of(PlacementNotification notification) {
        PlacementNotificationEntity row = new PlacementNotificationEntity();
        row.id = notification.id().value();
        row.reference = notification.reference();
        row.receivedAt = notification.receivedAt();
        row.filedBy = ActorColumns.of(notification.filedBy());
        row.stay = StayColumns.of(notification.stay());
        row.reasons = notification.reasons().stream().map(Enum::name).sorted().toArray(String[]::new);
        row.placementId = notification.placement().value();
        row.take(notification, notification.receivedAt());
        return row;
    }

    /** Takes over what a step may change. */
    void take(PlacementNotification notification, Instant at) {
        // Who was only told does not see the versions, and changes none.
        if (!notification.revisions().isEmpty()) {
            revision = notification.current().number();
            stay = StayColumns.of(notification.stay());
        }
        Optional<Consultation> consultation = notification.consultation();
        consultedOn = consultation.map(Consultation::on).orElse(null);
        consultationSummary = consultation.map(Consultation::summary).orElse(null);
        consultationRecordedAt = consultation.map(Consultation::at).orElse(null);
        consultedBy = consultation.map(c -> ActorColumns.of(c.by())).orElse(null);
        changedAt = at;
    }

    PlacementNotification toPlacementNotification(List<Revision> revisions, List<Recipient> recipients) {
        return new PlacementNotification(
                new NotificationId(id),
                reference,
                receivedAt,
                filedBy.toActor(),
                stay.toStay(),
                Arrays.stream(reasons).map(EmergencyReason::valueOf).collect(Collectors.toUnmodifiableSet()),
                new PlacementId(placementId),
                revisions,
                recipients,
                Optional.ofNullable(consultedOn)
                        .map(on -> new Consultation(
                                on,
                                Objects.requireNonNull(consultationSummary),
                                Objects.requireNonNull(consultedBy).toActor(),
                                Objects.requireNonNull(consultationRecordedAt))),
                version);
    }
}
