package cymru.gwarchod.assessment.casefile.persistence;

import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDate;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of the decision that stands. */
@Entity(name = "DecidedBirthDate")
@Table(name = "decided_birth_date")
class DecidedBirthDateEntity {

    @Id
    @Column(name = "child_id")
    UUID childId;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Version
    long version;

    protected DecidedBirthDateEntity() {}

    static DecidedBirthDateEntity of(DecidedBirthDate decided) {
        DecidedBirthDateEntity row = new DecidedBirthDateEntity();
        row.childId = decided.child().value();
        row.take(decided);
        return row;
    }

    void take(DecidedBirthDate decided) {
        birthDate = decided.date();
        decidedAt = decided.decidedAt();
    }

    DecidedBirthDate toDecided() {
        return new DecidedBirthDate(new ChildId(childId), birthDate, decidedAt);
    }
}
