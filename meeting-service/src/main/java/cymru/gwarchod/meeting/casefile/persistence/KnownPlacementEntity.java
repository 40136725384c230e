package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.PlacementId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement's row. */
@Entity(name = "KnownPlacement")
@Table(name = "known_placement")
class KnownPlacementEntity {

    @Id
    UUID id;

    @Column(name = "child_id")
    UUID childId;

    String home;

    @Column(name = "host_authority")
    String hostAuthority;

    @Column(name = "placing_authority")
    String placingAuthority;

    @Column(name = "started_on")
    LocalDate startedOn;

    @Column(name = "ended_on")
    @Nullable LocalDate endedOn;

    @Version
    long version;

    protected KnownPlacementEntity() {}

    static KnownPlacementEntity of(CaseFacts.Placement placement, ChildId child) {
        KnownPlacementEntity row = new KnownPlacementEntity();
        row.id = placement.id().value();
        row.take(placement, child);
        return row;
    }

    void take(CaseFacts.Placement placement, ChildId child) {
        childId = child.value();
        home = placement.home();
        hostAuthority = placement.hostAuthority();
        placingAuthority = placement.placingAuthority();
        startedOn = placement.startedOn();
    }

    CaseFacts.Placement toPlacement() {
        return new CaseFacts.Placement(new PlacementId(id), home, hostAuthority, placingAuthority, startedOn);
    }
}
