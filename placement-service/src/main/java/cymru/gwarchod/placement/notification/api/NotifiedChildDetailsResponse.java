package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.placement.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import java.time.LocalDate;
import java.util.Optional;

/** The child of a notification, for the service that decides who the child is; never in the published contract. */
public record NotifiedChildDetailsResponse(
        String givenName,
        String familyName,
        Optional<LocalDate> birthDate,
        DateOfBirthAccuracy birthDateAccuracy,
        Optional<String> nhsNumber,
        Optional<String> upn) {

    static NotifiedChildDetailsResponse of(NotifiedChild child) {
        return new NotifiedChildDetailsResponse(
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                child.dateOfBirthAccuracy(),
                child.nhsNumber(),
                child.upn());
    }
}
