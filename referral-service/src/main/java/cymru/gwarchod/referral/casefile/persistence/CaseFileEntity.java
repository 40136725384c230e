package cymru.gwarchod.referral.casefile.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's row. */
@Entity(name = "CaseFile")
@Table(name = "case_file")
class CaseFileEntity {

    @Id
    UUID id;

    String reference;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    @Column(name = "closure_reason")
    @Enumerated(EnumType.STRING)
    CaseFile.Closure.@Nullable Reason closureReason;

    @Version
    long version;

    protected CaseFileEntity() {}

    static CaseFileEntity of(CaseFile caseFile) {
        CaseFileEntity row = new CaseFileEntity();
        row.id = caseFile.id().value();
        row.reference = caseFile.reference();
        row.childId = caseFile.child().value();
        row.localAuthority = caseFile.localAuthority();
        row.responsibleAgency = caseFile.agency().value();
        row.openedAt = caseFile.openedAt();
        return row;
    }

    CaseFile toCaseFile() {
        return new CaseFile(
                new CaseId(id),
                reference,
                new ChildId(childId),
                localAuthority,
                new AgencyCode(responsibleAgency),
                openedAt,
                Optional.ofNullable(closedAt).map(at -> new CaseFile.Closure(at, closureReason)),
                version);
    }
}
