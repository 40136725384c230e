package cymru.gwarchod.access.agency;

import java.util.Optional;

/**
 * An agency of the register.
 *
 * @param localAuthority the authority it belongs to or serves, by statistical code; absent for regional bodies
 * @param policeForce the force of its area, or the force itself
 * @param healthBoard the health board of its area, or the board itself
 * @param phone whom to call in working hours
 * @param outOfHoursPhone whom to call at any other time (SYS-13)
 */
public record Agency(
        AgencyCode code,
        AgencyType type,
        Nation nation,
        Label name,
        Optional<String> localAuthority,
        Optional<String> policeForce,
        Optional<String> healthBoard,
        Optional<String> phone,
        Optional<String> outOfHoursPhone) {

    /** Whether this is the social services of a Welsh authority, which alone can be responsible for a child here. */
    public boolean isWelshSocialServices() {
        return type == AgencyType.SOCIAL_SERVICES && nation == Nation.WALES;
    }
}
