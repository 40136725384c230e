package cymru.gwarchod.placement.notification.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import cymru.gwarchod.placement.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The child, as far as whoever files knows. Only a name is asked for.")
public record NotifiedChildRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "Enghraifft")
        String givenName,

        @NotBlank @Size(max = 100) @Schema(examples = "Ffuglennol")
        String familyName,

        @Schema(description = "Civil date; left out where unknown", examples = "2011-05-14")
        Optional<LocalDate> dateOfBirth,

        @NotNull @Schema(description = "How sure the birth date is")
        DateOfBirthAccuracy dateOfBirthAccuracy,

        @Schema(description = "Ten digits", examples = "9990000018")
        Optional<@Pattern(regexp = "[0-9]{10}") String> nhsNumber,

        @Schema(description = "Unique pupil number", examples = "A999000000001")
        Optional<@Pattern(regexp = "[A-Z][0-9]{11}[0-9A-Z]") String> upn) {

    /** An exact or estimated date needs the date, an unknown one has none. */
    @JsonIgnore
    @AssertTrue(message = "inconsistent") @Schema(hidden = true)
    public boolean isDateOfBirthConsistent() {
        return dateOfBirthAccuracy == null
                || dateOfBirth.isPresent() == (dateOfBirthAccuracy != DateOfBirthAccuracy.UNKNOWN);
    }

    NotifiedChild toNotifiedChild() {
        return new NotifiedChild(givenName, familyName, dateOfBirth, dateOfBirthAccuracy, nhsNumber, upn);
    }
}
