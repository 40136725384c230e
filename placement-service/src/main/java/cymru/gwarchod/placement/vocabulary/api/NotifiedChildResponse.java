package cymru.gwarchod.placement.vocabulary.api;

import cymru.gwarchod.placement.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The child, as the notification describes it.")
public record NotifiedChildResponse(
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        DateOfBirthAccuracy dateOfBirthAccuracy,
        Optional<String> nhsNumber,
        Optional<String> upn) {

    /** For an answer. */
    public static NotifiedChildResponse of(NotifiedChild child) {
        return new NotifiedChildResponse(
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                child.dateOfBirthAccuracy(),
                child.nhsNumber(),
                child.upn());
    }
}
