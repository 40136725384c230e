package cymru.gwarchod.assessment.reassessment;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a reassessment: the members of the case read them, and any member records a change (G 4.38). */
@ApplicationScoped
public class ReassessmentAccess implements AccessRules {

    /** Everything there is. */
    public static final String MEMBER = "member";

    public static final AccessRule READ = members("readReassessment");
    public static final AccessRule LIST = members("listReassessments");
    public static final AccessRule RECORD = members("recordSignificantChange");

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, LIST, RECORD);
    }

    private static AccessRule members(String operation) {
        return AccessRule.of(operation)
                .allow(
                        MEMBER,
                        RESPONSIBLE_LA,
                        AGENCY,
                        Role.SS_INTAKE,
                        Role.SS_SOCIAL_WORKER,
                        Role.SS_TEAM_MANAGER,
                        Role.SS_CSE_MANAGER,
                        Role.SS_LEAD_OFFICER)
                .allow(MEMBER, POLICE_MEMBER, AGENCY, Role.POLICE_PPU, Role.POLICE_SPOC)
                .build();
    }
}
