package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentStatus;
import cymru.gwarchod.assessment.assessment.domain.Opening;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
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

/** An assessment's row: what it is, and where it stands. */
@Entity(name = "Assessment")
@Table(name = "assessment")
class AssessmentEntity {

    private static final String CLIENT = "client:";

    @Id
    UUID id;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(name = "child_id", updatable = false)
    UUID childId;

    @Column(updatable = false)
    int number;

    @Column(name = "previous_id", updatable = false)
    @Nullable UUID previousId;

    @Column(name = "instrument_version", updatable = false)
    String instrumentVersion;

    @Column(name = "opened_by", updatable = false)
    String openedBy;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    AssessmentStatus status;

    /** Written by the birthday alone. */
    @Column(name = "turned_18_on", insertable = false, updatable = false)
    @Nullable LocalDate turned18On;

    @Column(name = "lifecycle_version")
    long lifecycleVersion;

    @Version
    long version;

    protected AssessmentEntity() {}

    static AssessmentEntity of(Assessment assessment) {
        Opening opening = assessment.opening();
        AssessmentEntity row = new AssessmentEntity();
        row.id = opening.id().value();
        row.caseId = opening.caseId().value();
        row.childId = opening.child().value();
        row.number = opening.version();
        row.previousId = opening.previous().map(AssessmentId::value).orElse(null);
        row.instrumentVersion = opening.instrument().value();
        row.openedBy = text(opening.openedBy());
        row.openedAt = opening.openedAt();
        row.status = assessment.status();
        return row;
    }

    /** The state moves on with the version that the next flush writes. */
    void move(AssessmentStatus to) {
        status = to;
        lifecycleVersion = version + 1;
    }

    Opening toOpening() {
        return new Opening(
                new AssessmentId(id),
                new ChildId(childId),
                new CaseId(caseId),
                number,
                Optional.ofNullable(previousId).map(AssessmentId::new),
                new InstrumentVersion(instrumentVersion),
                opener(openedBy),
                openedAt);
    }

    /** A person stands without a prefix, as in the other columns that only ever hold a person. */
    private static String text(Subject opener) {
        return switch (opener) {
            case Subject.OfPerson(PersonId person) -> person.asText();
            case Subject.OfClient client -> client.asText();
            case Subject.OfAgency _, Subject.OfUnit _ ->
                throw new IllegalArgumentException("a person or a system opens an assessment");
        };
    }

    private static Subject opener(String text) {
        return text.startsWith(CLIENT)
                ? new Subject.OfClient(text.substring(CLIENT.length()))
                : new Subject.OfPerson(PersonId.parse(text));
    }
}
