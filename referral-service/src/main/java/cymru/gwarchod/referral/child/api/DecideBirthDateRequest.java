package cymru.gwarchod.referral.child.api;

import cymru.gwarchod.referral.child.DecideBirthDate;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "By which birth date the child's age is counted from now on.")
public record DecideBirthDateRequest(
        @NotNull @Schema(description = "Civil date", examples = "2009-01-01")
        LocalDate dateOfBirth,

        @NotBlank @Size(max = 4_000) @Schema(
                description = "What the decision rests on",
                examples = "School records and two interviews with an interpreter agree.")
        String reason) {

    DecideBirthDate.Command toCommand(ChildId child) {
        return new DecideBirthDate.Command(child, dateOfBirth, reason);
    }
}
