package cymru.gwarchod.referral.workitem.persistence;

import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.workitem.domain.AtRisk;
import cymru.gwarchod.referral.workitem.domain.Preparation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A preparation's row. It is written by statements and read as it is. */
@Immutable
@Entity(name = "Preparation")
@Table(name = "preparation")
class PreparationEntity {

    @Id
    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    Preparation.Step step;

    @Enumerated(EnumType.STRING)
    @Nullable AtRisk lacking;

    protected PreparationEntity() {}

    Preparation toPreparation() {
        return new Preparation(
                new Preparation.PreparationId(recordId), new CaseId(caseId), step, Optional.ofNullable(lacking));
    }
}
