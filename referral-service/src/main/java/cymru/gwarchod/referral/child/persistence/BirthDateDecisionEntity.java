package cymru.gwarchod.referral.child.persistence;

import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.child.domain.BirthDateDecision;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** The row of a decision; inserted once, so it has no version. */
@Entity(name = "BirthDateDecision")
@Immutable
@Table(name = "birth_date_decision")
class BirthDateDecisionEntity {

    @Id
    UUID id;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    String reason;

    @Embedded
    @EmbeddedColumnNaming("decided_by_%s")
    ActorColumns decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    protected BirthDateDecisionEntity() {}

    static BirthDateDecisionEntity of(BirthDateDecision decision) {
        BirthDateDecisionEntity row = new BirthDateDecisionEntity();
        row.id = decision.id().value();
        row.childId = decision.child().value();
        row.dateOfBirth = decision.dateOfBirth();
        row.reason = decision.reason();
        row.decidedBy = ActorColumns.of(decision.by());
        row.decidedAt = decision.decidedAt();
        return row;
    }

    BirthDateDecision toDecision() {
        return new BirthDateDecision(
                new BirthDateDecision.BirthDateDecisionId(id),
                new ChildId(childId),
                dateOfBirth,
                reason,
                decidedBy.toActor(),
                decidedAt);
    }
}
