package cymru.gwarchod.referral.child.domain;

import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A child whom somebody has told social services about. */
public record Child(
        ChildId id,
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        DateOfBirthAccuracy dateOfBirthAccuracy,
        Optional<String> nhsNumber,
        Optional<String> upn,
        boolean lookedAfter,
        Instant createdAt,
        long version) {

    /** A child nobody told of before. */
    public static Child unknownBefore(ChildId id, ReportedChild reported, Instant now) {
        return new Child(
                id,
                reported.givenName(),
                reported.familyName(),
                reported.dateOfBirth(),
                reported.dateOfBirthAccuracy(),
                reported.nhsNumber(),
                reported.upn(),
                reported.lookedAfter(),
                now,
                0);
    }
}
