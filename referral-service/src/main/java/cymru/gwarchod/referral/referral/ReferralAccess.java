package cymru.gwarchod.referral.referral;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.HANDED_OVER_LA;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a referral (security model 6.1, rows one and two). */
@ApplicationScoped
public class ReferralAccess implements AccessRules {

    /** The whole referral. */
    public static final String MEMBER = "member";

    /** Own text, receipt and outcome. */
    public static final String OUTCOME = "outcome";

    public static final AccessRule SUBMIT =
            AccessRule.of("submitReferral").callableBy(FrontLine.roles()).build();
    public static final AccessRule READ = reading("readReferral");
    public static final AccessRule LIST = reading("listReferrals");
    public static final AccessRule ACCEPT = deciding("acceptReferral");
    public static final AccessRule REDIRECT = deciding("redirectReferral");
    public static final AccessRule REJECT = AccessRule.of("rejectReferral")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_LEAD_OFFICER)
            .build();
    public static final AccessRule DECIDE_REJECTION = AccessRule.of("decideReferralRejection")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_LEAD_OFFICER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(SUBMIT, READ, LIST, ACCEPT, REDIRECT, REJECT, DECIDE_REJECTION);
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
                .allow(MEMBER, POLICE_MEMBER, AGENCY, Role.POLICE_PPU, Role.POLICE_SPOC)
                .allow(OUTCOME, HANDED_OVER_LA, AGENCY, SocialServices.roles())
                .allow(OUTCOME, REFERRER, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
                .allow(OUTCOME, REFERRER, SELF, FrontLine.roles())
                .build();
    }

    private static AccessRule deciding(String operation) {
        return AccessRule.of(operation)
                .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_INTAKE, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
                .build();
    }
}
