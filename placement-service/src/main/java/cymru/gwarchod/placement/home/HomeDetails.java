package cymru.gwarchod.placement.home;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.Unit;
import java.util.Optional;

/**
 * A home as a caller may know it.
 *
 * @param hostAgency social services of the area
 * @param address for those who have to do with that area only
 */
public record HomeDetails(Unit home, Optional<AgencyCode> hostAgency, Optional<String> address) {}
