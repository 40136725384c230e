package cymru.gwarchod.access.agency;

import java.util.Optional;

/**
 * A team, home, school or service of an agency; each has a designated lead (ROLE-03).
 *
 * @param localAuthority the authority in whose area it stands, by statistical code
 * @param address where it is; shown only to those whose view has an address
 */
public record Unit(
        UnitCode code,
        AgencyCode agency,
        Kind kind,
        Label name,
        Optional<String> localAuthority,
        Optional<String> address) {

    /** What a unit is. */
    public enum Kind {
        TEAM,
        HOME,
        SCHOOL,
        SERVICE
    }
}
