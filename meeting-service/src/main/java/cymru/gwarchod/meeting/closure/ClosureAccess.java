package cymru.gwarchod.meeting.closure;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who ends a case without a plan, and who reads that it ended: like the ending of a plan (security model 6.1). */
@ApplicationScoped
public class ClosureAccess implements AccessRules {

    /** The whole record, for the responsible authority. */
    public static final String MEMBER = "member";

    public static final AccessRule CLOSE = AccessRule.of("closeCase")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();
    public static final AccessRule READ = AccessRule.of("readCaseClosure")
            .allow(
                    MEMBER,
                    RESPONSIBLE_LA,
                    AGENCY,
                    Role.SS_SOCIAL_WORKER,
                    Role.SS_TEAM_MANAGER,
                    Role.SS_CSE_MANAGER,
                    Role.SS_LEAD_OFFICER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(CLOSE, READ);
    }
}
