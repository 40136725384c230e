package cymru.gwarchod.placement.vocabulary;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a child is placed, by whom, in whose area, from when. Home, provider and areas come from the register.
 *
 * @param placingAuthority statistical code of the authority that placed the child
 * @param placingAgency its social services, where they take part
 * @param hostAuthority statistical code of the authority in whose area the home stands
 * @param hostAgency its social services
 * @param police the police of that area
 * @param startsOn civil date
 * @param emergency whether there was no time to plan
 */
public record Stay(
        UnitCode home,
        AgencyCode provider,
        String placingAuthority,
        Optional<AgencyCode> placingAgency,
        String hostAuthority,
        AgencyCode hostAgency,
        Optional<AgencyCode> police,
        LocalDate startsOn,
        boolean emergency) {

    /** The same from another day on. */
    public Stay startingOn(LocalDate day) {
        return new Stay(
                home, provider, placingAuthority, placingAgency, hostAuthority, hostAgency, police, day, emergency);
    }
}
