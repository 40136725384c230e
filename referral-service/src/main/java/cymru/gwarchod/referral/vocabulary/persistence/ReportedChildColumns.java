package cymru.gwarchod.referral.vocabulary.persistence;

import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The child as reported, as columns. */
@Embeddable
public record ReportedChildColumns(
        @Column(name = "child_given_name") String givenName,
        @Column(name = "child_family_name") String familyName,
        @Column(name = "child_date_of_birth") @Nullable LocalDate dateOfBirth,

        @Column(name = "child_date_of_birth_accuracy") @Enumerated(EnumType.STRING)
        DateOfBirthAccuracy dateOfBirthAccuracy,

        @Column(name = "child_nhs_number") @Nullable String nhsNumber,
        @Column(name = "child_upn") @Nullable String upn,
        @Column(name = "child_address") @Nullable String address,
        @Column(name = "child_looked_after") boolean lookedAfter) {

    /** As columns. */
    public static ReportedChildColumns of(ReportedChild child) {
        return new ReportedChildColumns(
                child.givenName(),
                child.familyName(),
                child.dateOfBirth().orElse(null),
                child.dateOfBirthAccuracy(),
                child.nhsNumber().orElse(null),
                child.upn().orElse(null),
                child.address().orElse(null),
                child.lookedAfter());
    }

    /** As a value. */
    public ReportedChild toReportedChild() {
        return new ReportedChild(
                givenName,
                familyName,
                Optional.ofNullable(dateOfBirth),
                dateOfBirthAccuracy,
                Optional.ofNullable(nhsNumber),
                Optional.ofNullable(upn),
                Optional.ofNullable(address),
                lookedAfter);
    }
}
