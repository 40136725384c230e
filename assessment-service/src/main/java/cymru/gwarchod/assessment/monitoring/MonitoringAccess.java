package cymru.gwarchod.assessment.monitoring;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.OWN_AGENCY;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who sees which figures (security model 6.1): the lead officer and the manager who chairs see those of their own authority
 * exactly; the board, the police and the missing co-ordinator see the published tables (ROLE-30, SYS-09). Nobody gets to a
 * child by either.
 */
@ApplicationScoped
@StatutoryRule({"ROLE-30", "SYS-09"})
public class MonitoringAccess implements AccessRules {

    /** Figures with small numbers in them. */
    public static final String EXACT = "exact";

    /** The tables without. */
    public static final String PUBLISHED = "published";

    /** A return, with what it says. */
    public static final String OWN = "own";

    public static final AccessRule PREVALENCE = exact("readPrevalence");
    public static final AccessRule INDICATORS = exact("readIndicatorFrequency");
    public static final AccessRule TIMELINESS = exact("readDeadlineTimeliness");
    public static final AccessRule FIRST_ASSESSMENTS = exact("readFirstAssessmentTrend");
    public static final AccessRule LIST_TABLES = published("listBoardTables");
    public static final AccessRule READ_TABLES = published("readBoardTables");
    public static final AccessRule SUBMIT_RETURN = AccessRule.of("submitBoardReturn")
            .allow(OWN, OWN_AGENCY, AGENCY, Role.SS_LEAD_OFFICER)
            .build();
    public static final AccessRule READ_RETURN = AccessRule.of("readBoardReturn")
            .allow(OWN, OWN_AGENCY, AGENCY, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER)
            .build();
    public static final AccessRule LIST_RETURNS = AccessRule.of("listBoardReturns")
            .callableBy(Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER, Role.LSCB_MONITOR)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(
                PREVALENCE,
                INDICATORS,
                TIMELINESS,
                FIRST_ASSESSMENTS,
                LIST_TABLES,
                READ_TABLES,
                SUBMIT_RETURN,
                READ_RETURN,
                LIST_RETURNS);
    }

    private static AccessRule exact(String operation) {
        return AccessRule.of(operation)
                .allow(EXACT, OWN_AGENCY, AGENCY, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER)
                .build();
    }

    private static AccessRule published(String operation) {
        return AccessRule.of(operation)
                .callableBy(
                        Role.SS_CSE_MANAGER,
                        Role.SS_LEAD_OFFICER,
                        Role.POLICE_PPU,
                        Role.POLICE_SPOC,
                        Role.MISSING_COORDINATOR,
                        Role.LSCB_MONITOR)
                .build();
    }
}
