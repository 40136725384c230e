package cymru.gwarchod.referral.child.domain.rules;

import cymru.gwarchod.referral.child.domain.BirthDateRefusal;
import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * AMB-30: a birth date that is estimated or unknown makes nobody an adult. Only a recorded decision of social services
 * lets rules of age that take protection away hold, and there is one to record only where the date is not known.
 */
@StatutoryRule("AMB-30")
public final class OnlyWhatIsNotKnown {

    private OnlyWhatIsNotKnown() {}

    /** Why nothing is decided, or empty where it may be. */
    public static Optional<BirthDateRefusal> check(Child child, LocalDate decided, LocalDate today) {
        if (child.dateOfBirthAccuracy() == DateOfBirthAccuracy.EXACT) {
            return Optional.of(BirthDateRefusal.BIRTH_DATE_KNOWN);
        }
        return decided.isAfter(today) ? Optional.of(BirthDateRefusal.BIRTH_DATE_IN_FUTURE) : Optional.empty();
    }
}
