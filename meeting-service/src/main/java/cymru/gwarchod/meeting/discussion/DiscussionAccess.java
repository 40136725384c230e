package cymru.gwarchod.meeting.discussion;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.INVITED;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a strategy discussion (security model 6.1). */
@ApplicationScoped
public class DiscussionAccess implements AccessRules {

    /** The whole record, for the responsible authority. */
    public static final String MEMBER = "member";

    /** The whole record, for who took part. */
    public static final String PARTICIPANT = "participant";

    /**
     * That it took place, its decision and the feedback: for the referrer. Where a partner's system referred, for those who
     * lead in its unit, or in the whole agency where it has none.
     */
    public static final String OUTCOME = "outcome";

    public static final AccessRule RECORD = AccessRule.of("recordStrategyDiscussion")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER, Role.SS_INTAKE)
            .build();
    public static final AccessRule READ = AccessRule.of("readStrategyDiscussion")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .allow(PARTICIPANT, INVITED, SELF, FrontLine.people())
            .allow(OUTCOME, REFERRER, UNIT, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
            .allow(OUTCOME, REFERRER, AGENCY, Role.LEAD_OFFICER)
            .allow(OUTCOME, REFERRER, SELF, FrontLine.people())
            .build();
    public static final AccessRule LIST = AccessRule.of("listStrategyDiscussions")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .build();
    public static final AccessRule CONFIRM = AccessRule.of("confirmStrategyDiscussion")
            .allow(PARTICIPANT, INVITED, SELF, Role.POLICE_PPU, Role.POLICE_SPOC)
            .build();
    public static final AccessRule FEED_BACK = AccessRule.of("giveDiscussionFeedback")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();
    public static final AccessRule ACKNOWLEDGE = AccessRule.of("acknowledgeDiscussionFeedback")
            .allow(OUTCOME, REFERRER, UNIT, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
            .allow(OUTCOME, REFERRER, AGENCY, Role.LEAD_OFFICER)
            .allow(OUTCOME, REFERRER, SELF, FrontLine.people())
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(RECORD, READ, LIST, CONFIRM, FEED_BACK, ACKNOWLEDGE);
    }
}
