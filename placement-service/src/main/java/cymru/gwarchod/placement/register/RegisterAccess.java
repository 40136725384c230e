package cymru.gwarchod.placement.register;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.HOST_LA;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.REFERRER;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may list the register (PLACE-14). */
@ApplicationScoped
public class RegisterAccess implements AccessRules {

    /** Every child in the area, and who it is. */
    public static final String HOST = "host";

    /** The children that the own authority placed, as filed. */
    public static final String PLACED = "placed";

    public static final AccessRule LIST = AccessRule.of("listResidencyRegister")
            .allow(HOST, HOST_LA, AGENCY, Role.SS_LEAD_OFFICER, Role.SS_CSE_MANAGER, Role.SS_TEAM_MANAGER)
            .allow(HOST, POLICE_MEMBER, AGENCY, Role.MISSING_COORDINATOR)
            .allow(PLACED, REFERRER, AGENCY, Role.PLACING_AUTHORITY)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(LIST);
    }
}
