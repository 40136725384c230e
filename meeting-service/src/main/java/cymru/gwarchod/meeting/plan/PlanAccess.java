package cymru.gwarchod.meeting.plan;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.ACTION_OWNER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a plan and its actions (security model 6.1). */
@ApplicationScoped
public class PlanAccess implements AccessRules {

    /** The whole record, for the responsible authority. */
    public static final String MEMBER = "member";

    /** One's own action and nothing else of the plan. */
    public static final String OWNER = "owner";

    private static final String[] PLANNERS = {Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER};
    private static final String[] READERS = {
        Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER
    };

    public static final AccessRule WRITE = AccessRule.of("writePlan")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, PLANNERS)
            .build();
    public static final AccessRule READ = AccessRule.of("readPlan")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, READERS)
            .build();
    public static final AccessRule LIST = AccessRule.of("listPlans")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, READERS)
            .build();
    public static final AccessRule AMEND = AccessRule.of("amendPlan")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, PLANNERS)
            .build();
    public static final AccessRule END = AccessRule.of("endPlan")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();
    public static final AccessRule READ_ACTION = AccessRule.of("readAction")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, READERS)
            .allow(OWNER, ACTION_OWNER, SELF, FrontLine.people())
            .allow(OWNER, ACTION_OWNER, AGENCY, Role.LEAD_OFFICER)
            .build();
    public static final AccessRule LIST_ACTIONS = AccessRule.of("listActions")
            .allow(OWNER, ACTION_OWNER, AGENCY, Role.LEAD_OFFICER)
            .allow(OWNER, ACTION_OWNER, SELF, FrontLine.people())
            .build();
    public static final AccessRule REPORT = AccessRule.of("reportActionProgress")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, PLANNERS)
            .allow(OWNER, ACTION_OWNER, SELF, FrontLine.people())
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(WRITE, READ, LIST, AMEND, END, READ_ACTION, LIST_ACTIONS, REPORT);
    }
}
