package cymru.gwarchod.referral.child.persistence;

import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
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

/** A child's row, with keyed hashes of the identifiers for the matching function. */
@Entity(name = "Child")
@Table(name = "child")
class ChildEntity {

    @Id
    UUID id;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "date_of_birth")
    @Nullable LocalDate dateOfBirth;

    @Column(name = "date_of_birth_accuracy")
    @Enumerated(EnumType.STRING)
    DateOfBirthAccuracy dateOfBirthAccuracy;

    @Column(name = "nhs_number")
    @Nullable String nhsNumber;

    @Column(name = "nhs_index")
    @Nullable String nhsIndex;

    @Nullable String upn;

    @Column(name = "upn_index")
    @Nullable String upnIndex;

    @Column(name = "looked_after")
    boolean lookedAfter;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Version
    long version;

    protected ChildEntity() {}

    static ChildEntity of(Child child, BlindIndex index) {
        ChildEntity row = new ChildEntity();
        row.id = child.id().value();
        row.givenName = child.givenName();
        row.familyName = child.familyName();
        row.dateOfBirth = child.dateOfBirth().orElse(null);
        row.dateOfBirthAccuracy = child.dateOfBirthAccuracy();
        row.nhsNumber = child.nhsNumber().orElse(null);
        row.nhsIndex = child.nhsNumber().map(index::of).orElse(null);
        row.upn = child.upn().orElse(null);
        row.upnIndex = child.upn().map(index::of).orElse(null);
        row.lookedAfter = child.lookedAfter();
        row.createdAt = child.createdAt();
        return row;
    }

    Child toChild() {
        return new Child(
                new ChildId(id),
                givenName,
                familyName,
                Optional.ofNullable(dateOfBirth),
                dateOfBirthAccuracy,
                Optional.ofNullable(nhsNumber),
                Optional.ofNullable(upn),
                lookedAfter,
                createdAt,
                version);
    }
}
