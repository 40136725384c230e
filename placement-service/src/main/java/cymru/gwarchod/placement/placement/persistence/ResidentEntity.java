package cymru.gwarchod.placement.placement.persistence;

import cymru.gwarchod.placement.vocabulary.persistence.NotifiedChildColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The child of a current stay, as the version of the notification that stands describes it. */
@Entity(name = "Resident")
@Immutable
@Table(name = "residency_register")
class ResidentEntity {

    @Id
    @Column(name = "placement_id")
    UUID placementId;

    @Embedded
    NotifiedChildColumns child;

    protected ResidentEntity() {}
}
