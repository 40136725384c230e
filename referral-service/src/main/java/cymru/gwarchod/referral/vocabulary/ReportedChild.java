package cymru.gwarchod.referral.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child as somebody reported it. It is kept as reported, whatever is learnt later; who the child is in this suite is a
 * separate matter.
 *
 * @param dateOfBirth civil date; absent where the accuracy is UNKNOWN
 * @param nhsNumber ten digits
 * @param upn unique pupil number
 * @param lookedAfter whether an authority looks after the child, as far as the reporter knows
 */
public record ReportedChild(
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        DateOfBirthAccuracy dateOfBirthAccuracy,
        Optional<String> nhsNumber,
        Optional<String> upn,
        Optional<String> address,
        boolean lookedAfter) {}
