package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.statutoryclock.Ages;
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

    private static final int LIMIT = 18;

    private ChildrenUnderEighteen() {}

    /** A refusal, or empty where the rule is kept. */
    public static Optional<ReferralRefusal> check(ReportedChild child, LocalDate today) {
        return Ages.against(LIMIT, birthDate(child), today).isProtected()
                ? Optional.empty()
                : Optional.of(ReferralRefusal.NOT_A_CHILD);
    }

    private static Ages.BirthDate birthDate(ReportedChild child) {
        return child.dateOfBirth()
                .map(born -> switch (child.dateOfBirthAccuracy()) {
                    case EXACT -> new Ages.BirthDate.Known(born);
                    case ESTIMATED, UNKNOWN -> new Ages.BirthDate.Estimated(born);
                })
                .orElseGet(Ages.BirthDate.Unknown::new);
    }
}
