package cymru.gwarchod.placement.vocabulary.persistence;

import cymru.gwarchod.placement.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The child as notified, as columns. */
@Embeddable
public record NotifiedChildColumns(
        @Column(name = "child_given_name") String givenName,
        @Column(name = "child_family_name") String familyName,
        @Column(name = "child_date_of_birth") @Nullable LocalDate dateOfBirth,

        @Column(name = "child_date_of_birth_accuracy") @Enumerated(EnumType.STRING)
        DateOfBirthAccuracy dateOfBirthAccuracy,

        @Column(name = "child_nhs_number") @Nullable String nhsNumber,
        @Column(name = "child_upn") @Nullable String upn) {

    /** As columns. */
    public static NotifiedChildColumns of(NotifiedChild child) {
        return new NotifiedChildColumns(
                child.givenName(),
                child.familyName(),
                child.dateOfBirth().orElse(null),
                child.dateOfBirthAccuracy(),
                child.nhsNumber().orElse(null),
                child.upn().orElse(null));
    }

    /** As a value. */
    public NotifiedChild toNotifiedChild() {
        return new NotifiedChild(
                givenName,
                familyName,
                Optional.ofNullable(dateOfBirth),
                dateOfBirthAccuracy,
                Optional.ofNullable(nhsNumber),
                Optional.ofNullable(upn));
    }
}
