package cymru.gwarchod.referral.allocation;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with allocations: a manager of the responsible authority allocates, its social services look. */
@ApplicationScoped
public class AllocationAccess implements AccessRules {

    /** An allocation; it has one view. */
    public static final String MEMBER = "member";

    public static final AccessRule ALLOCATE = managing("allocateCase");
    public static final AccessRule END = managing("endAllocation");
    public static final AccessRule READ = reading("readAllocation");
    public static final AccessRule LIST = reading("listAllocations");

    @Override
    public List<AccessRule> rules() {
        return List.of(ALLOCATE, END, READ, LIST);
    }

    private static AccessRule managing(String operation) {
        return AccessRule.of(operation)
                .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER)
                .build();
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
                .build();
    }
}
