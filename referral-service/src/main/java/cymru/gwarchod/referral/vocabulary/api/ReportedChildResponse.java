package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The child, as reported.")
public record ReportedChildResponse(
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        DateOfBirthAccuracy dateOfBirthAccuracy,
        Optional<String> nhsNumber,
        Optional<String> upn,
        Optional<String> address,
        boolean lookedAfter) {

    /** For an answer. */
    public static ReportedChildResponse of(ReportedChild child) {
        return new ReportedChildResponse(
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                child.dateOfBirthAccuracy(),
                child.nhsNumber(),
                child.upn(),
                child.address(),
                child.lookedAfter());
    }
}
