package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The child, as the reporter knows it. Only a name is asked for.")
public record ReportedChildRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "Enghraifft")
        String givenName,

        @NotBlank @Size(max = 100) @Schema(examples = "Ffuglennol")
        String familyName,

        @Schema(description = "Civil date; left out where unknown", examples = "2011-05-14")
        Optional<LocalDate> dateOfBirth,

        @NotNull @Schema(description = "How sure the birth date is; an estimate never removes protection")
        DateOfBirthAccuracy dateOfBirthAccuracy,

        @Schema(description = "Ten digits", examples = "9990000018")
        Optional<@Pattern(regexp = "[0-9]{10}") String> nhsNumber,

        @Schema(description = "Unique pupil number", examples = "A999000000001")
        Optional<@Pattern(regexp = "[A-Z][0-9]{11}[0-9A-Z]") String> upn,

        @Schema(description = "Where the child lives, if it is safe to write down")
        Optional<@Size(max = 300) String> address,

        @NotNull @Schema(description = "Whether an authority looks after the child, as far as known")
        Boolean lookedAfter) {

    /** An exact or estimated date needs the date, an unknown one has none. */
    @AssertTrue(message = "{gwarchod.child.dateOfBirth}") @Schema(hidden = true)
    public boolean isDateOfBirthConsistent() {
        return dateOfBirthAccuracy == null
                || dateOfBirth.isPresent() == (dateOfBirthAccuracy != DateOfBirthAccuracy.UNKNOWN);
    }

    /** As a value. */
    public ReportedChild toReportedChild() {
        return new ReportedChild(
                givenName, familyName, dateOfBirth, dateOfBirthAccuracy, nhsNumber, upn, address, lookedAfter);
    }
}
