package cymru.gwarchod.assessment.monitoring.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The row of a quarter whose tables are published. */
@Entity(name = "BoardTable")
@Table(name = "board_table")
@Immutable
class BoardTableEntity {

    @Id
    String quarter;

    @Column(name = "published_at")
    Instant publishedAt;

    String ruleset;
    String calendar;

    protected BoardTableEntity() {}
}
