package cymru.gwarchod.referral.directory.domain.rules;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/**
 * Every agency, and each of its units, has leads and cover. The manager with lead responsibility for sexual exploitation,
 * who chairs the strategy meetings, is one of social services as a whole (ROLE-09).
 */
@StatutoryRule("ROLE-09")
public final class CapacityFitsAgency {

    private CapacityFitsAgency() {}

    /** Whether an agency of this type may have somebody in this capacity, there or for one of its units. */
    public static boolean holds(Capacity capacity, Optional<UnitCode> unit, AgencyType agency) {
        return switch (capacity) {
            case LEAD, COVER -> true;
            case CSE_MANAGER -> agency == AgencyType.SOCIAL_SERVICES && unit.isEmpty();
        };
    }
}
