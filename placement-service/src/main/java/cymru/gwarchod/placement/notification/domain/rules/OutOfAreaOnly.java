package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.StatutoryRule;

/** PLACE-18, ROLE-26: placing and host authority are two parties; where they are one, nothing is notified out of area. */
@StatutoryRule({"PLACE-18", "ROLE-26"})
public final class OutOfAreaOnly {

    private OutOfAreaOnly() {}

    /** Whether the child comes from another authority's area. */
    public static boolean holds(Stay stay) {
        return !stay.placingAuthority().equals(stay.hostAuthority());
    }
}
