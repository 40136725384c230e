package cymru.gwarchod.placement.register.persistence;

import cymru.gwarchod.placement.register.domain.RegisterEntry;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.persistence.NotifiedChildColumns;
import cymru.gwarchod.placement.vocabulary.persistence.StayColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the register: a view of the stays that have not ended. */
@Entity(name = "RegisterEntry")
@Immutable
@Table(name = "residency_register")
class RegisterEntryEntity {

    @Id
    @Column(name = "placement_id")
    UUID placementId;

    @Column(name = "notification_id")
    UUID notificationId;

    String reference;

    @Column(name = "received_at")
    Instant receivedAt;

    @Embedded
    StayColumns stay;

    @Embedded
    NotifiedChildColumns child;

    @Column(name = "child_id")
    @Nullable UUID childId;

    protected RegisterEntryEntity() {}

    RegisterEntry toRegisterEntry() {
        return new RegisterEntry(
                new PlacementId(placementId),
                new NotificationId(notificationId),
                reference,
                receivedAt,
                stay.toStay(),
                child.toNotifiedChild(),
                Optional.ofNullable(childId).map(ChildId::new));
    }
}
