package cymru.gwarchod.assessment.assessment;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.CONTRIBUTOR;
import static cymru.gwarchod.access.Relation.GRANTED_FULL;
import static cymru.gwarchod.access.Relation.INVITED;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may do what with an assessment (security model 6.1, the rows on SERAF). Everybody who works on the case may know the
 * category; the form is for those of the responsible authority who work with it, and for whom it was granted to by name
 * (SHARE-01, SHARE-02). Social services alone draft, complete and override (G 4.8); their own system drafts, and no system
 * completes (SERAF-25).
 */
@ApplicationScoped
@StatutoryRule("SERAF-25")
public class AssessmentAccess implements AccessRules {

    /** Category, score, date, the assessor's agency. */
    public static final String SUMMARY = "summary";

    /** Everything. */
    public static final String FORM = "form";

    /** A completed form as it is opened to somebody for a meeting: what was found, not who said or wrote it. */
    public static final String GRANTED = "granted";

    public static final AccessRule READ = summary("readAssessment");
    public static final AccessRule LIST = summary("listAssessments");
    public static final AccessRule READ_FORM = form("readAssessmentForm");
    public static final AccessRule READ_TREND = form("readAssessmentTrend");
    public static final AccessRule RECALCULATE = form("recalculateAssessment");
    public static final AccessRule OPEN = drafting("openAssessment");
    public static final AccessRule SAVE = drafting("saveAssessmentDraft");
    public static final AccessRule COMPLETE = working("completeAssessment");
    public static final AccessRule OVERRIDE = working("proposeCategoryOverride");
    public static final AccessRule DECIDE_OVERRIDE = AccessRule.of("decideCategoryOverride")
            .allow(FORM, RESPONSIBLE_LA, AGENCY, Role.SS_LEAD_OFFICER, Role.SS_CSE_MANAGER)
            .build();

    public static final AccessRule DECIDE_MEETING = AccessRule.of("decideMeeting")
            .allow(FORM, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();

    public static final AccessRule RECORD_ACTION = AccessRule.of("recordAssociatedAction")
            .allow(FORM, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();

    /** Every lowering, for those who approve lowerings (AMB-31). */
    public static final AccessRule LIST_LOWERED = AccessRule.of("listLoweredCategories")
            .allow(FORM, RESPONSIBLE_LA, AGENCY, Role.SS_LEAD_OFFICER, Role.SS_CSE_MANAGER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(
                READ,
                LIST,
                READ_FORM,
                READ_TREND,
                RECALCULATE,
                OPEN,
                SAVE,
                COMPLETE,
                OVERRIDE,
                DECIDE_OVERRIDE,
                DECIDE_MEETING,
                RECORD_ACTION,
                LIST_LOWERED);
    }

    /** What is not completed is nobody's finding yet: to those outside the authority it does not exist. */
    static boolean hidesDraft(Assessments.Seen seen) {
        return seen.access().view().equals(GRANTED)
                && seen.assessment().completion().isEmpty();
    }

    private static AccessRule form(String operation) {
        return AccessRule.of(operation)
                .allow(
                        FORM,
                        RESPONSIBLE_LA,
                        AGENCY,
                        Role.SS_SOCIAL_WORKER,
                        Role.SS_TEAM_MANAGER,
                        Role.SS_CSE_MANAGER,
                        Role.SS_LEAD_OFFICER)
                .allow(GRANTED, GRANTED_FULL, SELF, FrontLine.people())
                .build();
    }

    private static AccessRule summary(String operation) {
        return AccessRule.of(operation)
                .allow(
                        SUMMARY,
                        RESPONSIBLE_LA,
                        AGENCY,
                        Role.SS_INTAKE,
                        Role.SS_SOCIAL_WORKER,
                        Role.SS_TEAM_MANAGER,
                        Role.SS_CSE_MANAGER,
                        Role.SS_LEAD_OFFICER,
                        Role.SYSTEM_INTEGRATION)
                .allow(SUMMARY, POLICE_MEMBER, AGENCY, Role.POLICE_PPU, Role.POLICE_SPOC)
                .allow(SUMMARY, INVITED, SELF, FrontLine.roles())
                .allow(SUMMARY, CONTRIBUTOR, SELF, FrontLine.roles())
                .build();
    }

    /** Also within social services' own process: their system fills in, and sees no more than the summary (SERAF-25). */
    private static AccessRule drafting(String operation) {
        return AccessRule.of(operation)
                .allow(FORM, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER)
                .allow(SUMMARY, RESPONSIBLE_LA, AGENCY, Role.SYSTEM_INTEGRATION)
                .build();
    }

    private static AccessRule working(String operation) {
        return AccessRule.of(operation)
                .allow(FORM, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER)
                .build();
    }
}
