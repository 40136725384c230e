package cymru.gwarchod.assessment.casefile.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's row, as referral-service tells of it. */
@Entity(name = "KnownCase")
@Table(name = "known_case")
class KnownCaseEntity {

    @Id
    UUID id;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Column(name = "opened_at")
    @Nullable Instant openedAt;

    @Column(name = "described_at")
    @Nullable Instant describedAt;

    @Column(name = "birth_date")
    @Nullable LocalDate birthDate;

    @Column(name = "birth_date_estimated")
    boolean birthDateEstimated;

    @Column(name = "looked_after")
    boolean lookedAfter;

    @Column(name = "immediate_risk")
    boolean immediateRisk;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "ending_reason")
    @Enumerated(EnumType.STRING)
    KnownCase.Ending.@Nullable Reason endingReason;

    @Version
    long version;

    protected KnownCaseEntity() {}

    static KnownCaseEntity of(KnownCase known) {
        KnownCaseEntity row = new KnownCaseEntity();
        row.id = known.id().value();
        row.take(known);
        return row;
    }

    void take(KnownCase known) {
        childId = known.child().value();
        localAuthority = known.localAuthority();
        responsibleAgency = known.agency().value();
        openedAt = known.openedAt().orElse(null);
        describedAt = known.described().map(KnownCase.Described::receivedAt).orElse(null);
        birthDate = known.birthDate().map(BirthDate::date).orElse(null);
        birthDateEstimated = known.birthDate().map(BirthDate::estimated).orElse(false);
        lookedAfter = known.described().map(KnownCase.Described::lookedAfter).orElse(false);
        immediateRisk = known.immediateRisk();
        endedAt = known.ended().map(KnownCase.Ending::at).orElse(null);
        endingReason = known.ended().map(KnownCase.Ending::reason).orElse(null);
    }

    KnownCase toKnownCase() {
        return new KnownCase(
                new CaseId(id),
                new ChildId(childId),
                localAuthority,
                new AgencyCode(responsibleAgency),
                Optional.ofNullable(openedAt),
                Optional.ofNullable(describedAt)
                        .map(at -> new KnownCase.Described(
                                at,
                                Optional.ofNullable(birthDate).map(date -> new BirthDate(date, birthDateEstimated)),
                                lookedAfter)),
                immediateRisk,
                Optional.ofNullable(endedAt).map(at -> new KnownCase.Ending(at, endingReason)));
    }
}
