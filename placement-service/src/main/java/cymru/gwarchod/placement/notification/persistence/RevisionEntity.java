package cymru.gwarchod.placement.notification.persistence;

import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.placement.notification.domain.Information;
import cymru.gwarchod.placement.notification.domain.Revision;
import cymru.gwarchod.placement.notification.domain.RevisionId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.persistence.NotifiedChildColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The row of one version of what was filed; the service may not change it. */
@Entity(name = "PlacementNotificationRevision")
@Table(name = "placement_notification_revision")
class RevisionEntity {

    @Id
    UUID id;

    @Column(name = "notification_id")
    UUID notificationId;

    int number;

    @Column(name = "filed_at")
    Instant filedAt;

    @Embedded
    @EmbeddedColumnNaming("filed_by_%s")
    ActorColumns filedBy;

    @Nullable String note;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Embedded
    NotifiedChildColumns child;

    @Convert(converter = InformationJson.class)
    Information information;

    @Version
    long version;

    protected RevisionEntity() {}

    static RevisionEntity of(NotificationId notification, Revision revision) {
        RevisionEntity row = new RevisionEntity();
        row.id = revision.id().value();
        row.notificationId = notification.value();
        row.number = revision.number();
        row.filedAt = revision.at();
        row.filedBy = ActorColumns.of(revision.by());
        row.note = revision.note().orElse(null);
        row.startsOn = revision.startsOn();
        row.child = NotifiedChildColumns.of(revision.child());
        row.information = revision.information();
        return row;
    }

    Revision toRevision() {
        return new Revision(
                new RevisionId(id),
                number,
                filedAt,
                filedBy.toActor(),
                Optional.ofNullable(note),
                startsOn,
                child.toNotifiedChild(),
                information);
    }
}
