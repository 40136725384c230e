package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A referral is about somebody under eighteen, until the day before the eighteenth birthday; an estimated birth date
 * never turns a child away (REF-18, AMB-30). Whether sixteen or seventeen, whether there seems to be consent: nothing
 * about it blocks or weakens a referral, so no other question is asked here (REF-19).
 */
@StatutoryRule({"REF-18", "REF-19"})
public final class ChildrenUnderEighteen {

    private ChildrenUnderEighteen() {}

    /** A refusal, or empty where the rule is kept. */
    public static Optional<ReferralRefusal> check(ReportedChild child, LocalDate today) {
        boolean grownUp = child.dateOfBirthAccuracy() == DateOfBirthAccuracy.EXACT
                && child.dateOfBirth()
                        .filter(born -> !born.plusYears(18).isAfter(today))
                        .isPresent();
        return grownUp ? Optional.of(ReferralRefusal.NOT_A_CHILD) : Optional.empty();
    }
}
