package cymru.gwarchod.referral.concern;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.REFERRER;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a concern report: it stays within the agency until a referral takes it up. */
@ApplicationScoped
public class ConcernAccess implements AccessRules {

    /** The reporter's own text, and what became of it. */
    public static final String OWN = "own";

    public static final AccessRule REPORT =
            AccessRule.of("reportConcern").callableBy(FrontLine.roles()).build();
    public static final AccessRule READ = reading("readConcern");
    public static final AccessRule LIST = reading("listConcerns");
    public static final AccessRule DISCUSS = AccessRule.of("recordLeadDiscussion")
            .allow(OWN, REFERRER, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(REPORT, READ, LIST, DISCUSS);
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .allow(OWN, REFERRER, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
                .allow(OWN, REFERRER, SELF, FrontLine.roles())
                .build();
    }
}
