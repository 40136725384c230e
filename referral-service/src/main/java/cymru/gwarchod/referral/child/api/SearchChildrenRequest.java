package cymru.gwarchod.referral.child.api;

import cymru.gwarchod.referral.child.domain.Children;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Two exact identifiers, or one and the birth date. Less is answered like nobody found.")
public record SearchChildrenRequest(
        @Schema(description = "Ten digits", examples = "9990000018")
        Optional<@Pattern(regexp = "[0-9]{10}") String> nhsNumber,

        @Schema(description = "Unique pupil number", examples = "A999000000001")
        Optional<@Pattern(regexp = "[A-Z][0-9]{11}[0-9A-Z]") String> upn,

        @Schema(examples = "2011-05-14") Optional<LocalDate> dateOfBirth) {

    Children.Identifiers toIdentifiers() {
        return new Children.Identifiers(nhsNumber, upn, dateOfBirth);
    }
}
