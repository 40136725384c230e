package cymru.gwarchod.assessment.monitoring.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row that says that a return was made. */
@Entity(name = "BoardReturn")
@Table(name = "board_return")
@Immutable
class BoardReturnEntity {

    @Id
    UUID id;

    String quarter;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "social_services")
    String socialServices;

    @Column(name = "submitted_at")
    Instant submittedAt;

    protected BoardReturnEntity() {}
}
