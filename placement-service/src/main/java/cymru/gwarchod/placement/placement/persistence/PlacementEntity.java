package cymru.gwarchod.placement.placement.persistence;

import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.placement.placement.domain.EndingReason;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.PlacementStatus;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.persistence.StayColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A placement's row. */
@Entity(name = "Placement")
@Table(name = "placement")
@DynamicUpdate
class PlacementEntity {

    @Id
    UUID id;

    @Column(name = "notification_id", updatable = false)
    UUID notificationId;

    @Embedded
    StayColumns stay;

    @Column(name = "child_id")
    @Nullable UUID childId;

    @Enumerated(EnumType.STRING)
    PlacementStatus status;

    @Column(name = "ended_on")
    @Nullable LocalDate endedOn;

    @Column(name = "ending_reason")
    @Enumerated(EnumType.STRING)
    @Nullable EndingReason endingReason;

    @Column(name = "ending_recorded_at")
    @Nullable Instant endingRecordedAt;

    @Embedded
    @EmbeddedColumnNaming("ended_by_%s")
    @Nullable ActorColumns endedBy;

    @Column(name = "start_told")
    boolean startTold;

    @Version
    long version;

    protected PlacementEntity() {}

    static PlacementEntity of(Placement placement) {
        PlacementEntity row = new PlacementEntity();
        row.id = placement.id().value();
        row.notificationId = placement.notification().value();
        row.take(placement);
        return row;
    }

    /** Takes over what a step may change. */
    void take(Placement placement) {
        stay = StayColumns.of(placement.stay());
        childId = placement.child().map(ChildId::value).orElse(null);
        status = placement.status();
        endedOn = placement.ending().map(Placement.Ending::on).orElse(null);
        endingReason = placement.ending().map(Placement.Ending::reason).orElse(null);
        endingRecordedAt = placement.ending().map(Placement.Ending::at).orElse(null);
        endedBy = placement.ending().map(e -> ActorColumns.of(e.by())).orElse(null);
        startTold = placement.startTold();
    }

    Placement toPlacement() {
        return new Placement(
                new PlacementId(id),
                new NotificationId(notificationId),
                stay.toStay(),
                Optional.ofNullable(childId).map(ChildId::new),
                status,
                Optional.ofNullable(endedOn)
                        .map(on -> new Placement.Ending(
                                on,
                                Objects.requireNonNull(endingReason),
                                Objects.requireNonNull(endedBy).toActor(),
                                Objects.requireNonNull(endingRecordedAt))),
                startTold,
                version);
    }
}
