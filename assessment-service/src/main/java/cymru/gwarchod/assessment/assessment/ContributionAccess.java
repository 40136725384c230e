package cymru.gwarchod.assessment.assessment;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.CONTRIBUTOR;
import static cymru.gwarchod.access.Relation.INVITED;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may do what with a contribution (security model 6.1, "contribute"). Who knows the child by the own referral, as a
 * member or by an invitation may contribute, and gets a receipt; only social services see what was contributed.
 */
@ApplicationScoped
public class ContributionAccess implements AccessRules {

    /** That it was received, and nothing of what became of it. */
    public static final String RECEIPT = "receipt";

    /** What was contributed, by whom, and what it was taken into. */
    public static final String EVIDENCE = "evidence";

    public static final AccessRule SUBMIT = AccessRule.of("submitContribution")
            .allow(RECEIPT, REFERRER, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER, Role.SYSTEM_INTEGRATION)
            .allow(RECEIPT, REFERRER, SELF, FrontLine.roles())
            .allow(RECEIPT, POLICE_MEMBER, AGENCY, Role.POLICE_PPU, Role.POLICE_SPOC)
            .allow(RECEIPT, INVITED, SELF, FrontLine.roles())
            .allow(RECEIPT, CONTRIBUTOR, SELF, FrontLine.roles())
            .build();
    public static final AccessRule READ = reading("readContribution");
    public static final AccessRule LIST = reading("listContributions");
    public static final AccessRule INCLUDE = AccessRule.of("includeContribution")
            .allow(EVIDENCE, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(SUBMIT, READ, LIST, INCLUDE);
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .allow(
                        EVIDENCE,
                        RESPONSIBLE_LA,
                        AGENCY,
                        Role.SS_SOCIAL_WORKER,
                        Role.SS_TEAM_MANAGER,
                        Role.SS_CSE_MANAGER,
                        Role.SS_LEAD_OFFICER)
                .allow(RECEIPT, CONTRIBUTOR, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER, Role.SYSTEM_INTEGRATION)
                .allow(RECEIPT, CONTRIBUTOR, SELF, FrontLine.roles())
                .build();
    }
}
