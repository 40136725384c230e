package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may list work items: everybody at the front line, those of the own agency. */
@ApplicationScoped
public class WorkItemAccess implements AccessRules {

    /** What is to be done, by when; nothing else about the child. */
    public static final String OWN_AGENCY = "own-agency";

    public static final AccessRule LIST =
            AccessRule.of("listWorkItems").callableBy(FrontLine.roles()).build();

    @Override
    public List<AccessRule> rules() {
        return List.of(LIST);
    }
}
