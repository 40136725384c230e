package cymru.gwarchod.placement.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child as a notification describes it. It is kept as filed; who the child is in this suite is decided elsewhere.
 *
 * @param dateOfBirth civil date; absent where the accuracy is UNKNOWN
 * @param nhsNumber ten digits
 * @param upn unique pupil number
 */
public record NotifiedChild(
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        DateOfBirthAccuracy dateOfBirthAccuracy,
        Optional<String> nhsNumber,
        Optional<String> upn) {}
