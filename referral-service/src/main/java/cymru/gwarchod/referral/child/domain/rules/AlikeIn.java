package cymru.gwarchod.referral.child.domain.rules;

import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.vocabulary.Likeness;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** In which details a reported child and one of this suite agree: what people go by who decide whether they are one. */
public final class AlikeIn {

    private AlikeIn() {}

    /** The details in which the two agree; what one of them lacks is no agreement. */
    public static Set<Likeness> of(ReportedChild reported, Child child) {
        Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
        add(alike, Likeness.NHS_NUMBER, same(reported.nhsNumber(), child.nhsNumber()));
        add(alike, Likeness.UPN, same(reported.upn(), child.upn()));
        add(alike, Likeness.DATE_OF_BIRTH, same(reported.dateOfBirth(), child.dateOfBirth()));
        add(alike, Likeness.FAMILY_NAME, reported.familyName().equalsIgnoreCase(child.familyName()));
        add(alike, Likeness.GIVEN_NAME, reported.givenName().equalsIgnoreCase(child.givenName()));
        return Set.copyOf(alike);
    }

    private static void add(Set<Likeness> alike, Likeness detail, boolean agrees) {
        if (agrees) {
            alike.add(detail);
        }
    }

    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }
}
