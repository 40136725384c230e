package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may do what with work items: everybody at the front line sees those of the own agency; who answers for the agency's
 * work decides on a departure.
 */
@ApplicationScoped
public class WorkItemAccess implements AccessRules {

    /** What is to be done, by when; nothing else about the child. */
    public static final String OWN_AGENCY = "own-agency";

    /** That the item is the own agency's, for the audit. */
    static final String BASIS = "OWN_AGENCY";

    public static final AccessRule LIST = seeing("listWorkItems");
    public static final AccessRule READ = seeing("readWorkItem");
    public static final AccessRule EXPLAIN = seeing("explainWorkItem");
    public static final AccessRule DEPART = AccessRule.of("departFromWorkItem")
            .callableBy(
                    Role.SS_TEAM_MANAGER,
                    Role.SS_CSE_MANAGER,
                    Role.SS_LEAD_OFFICER,
                    Role.LEAD_OFFICER,
                    Role.RESIDENTIAL_MANAGER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(LIST, READ, EXPLAIN, DEPART);
    }

    /** The child that an item is about, for the audit; absent until it is known who that is. */
    static Optional<UUID> childOf(WorkItem item) {
        return item.child().map(ChildId::value);
    }

    private static AccessRule seeing(String operation) {
        return AccessRule.of(operation).callableBy(FrontLine.roles()).build();
    }
}
