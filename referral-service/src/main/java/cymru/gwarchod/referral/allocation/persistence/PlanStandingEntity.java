package cymru.gwarchod.referral.allocation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan's row: since when and until when it is in force. */
@Entity(name = "PlanStanding")
@Table(name = "plan_standing")
class PlanStandingEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "activated_at")
    Instant activatedAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Version
    long version;

    protected PlanStandingEntity() {}

    static PlanStandingEntity of(UUID id, UUID caseId, Instant activatedAt) {
        PlanStandingEntity row = new PlanStandingEntity();
        row.id = id;
        row.caseId = caseId;
        row.activatedAt = activatedAt;
        return row;
    }
}
