package cymru.gwarchod.meeting.meeting;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.INVITED;
import static cymru.gwarchod.access.Relation.MINUTES;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a meeting (security model 6.1). */
@ApplicationScoped
public class MeetingAccess implements AccessRules {

    /** The whole record, for the responsible authority. */
    public static final String MEMBER = "member";

    /** When, where, who chairs, which agencies: for who is invited, until it closes. */
    public static final String INVITEE = "invitee";

    public static final AccessRule CONVENE = AccessRule.of("conveneMeeting")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_CSE_MANAGER)
            .build();
    /** Through the agency only who leads in all of it: the lead of one school has nothing to do with another's children. */
    public static final AccessRule READ = AccessRule.of("readMeeting")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .allow(MEMBER, MINUTES, SELF, Role.PANEL_ADMIN)
            .allow(INVITEE, INVITED, SELF, FrontLine.people())
            .allow(INVITEE, INVITED, AGENCY, Role.LEAD_OFFICER, Role.POLICE_PPU, Role.SERAF_PRACTITIONER)
            .build();

    public static final AccessRule LIST = AccessRule.of("listMeetings")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
            .build();
    public static final AccessRule RESCHEDULE = AccessRule.of("rescheduleMeeting")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_CSE_MANAGER)
            .build();
    public static final AccessRule SHARE = AccessRule.of("shareAssessment")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_CSE_MANAGER)
            .build();
    /** Whoever works on the case: who hears of a suspicion says so, and does not wait for the chair. */
    public static final AccessRule RECORD_PARENTS = AccessRule.of("recordParentsPart")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();

    public static final AccessRule ATTEND = AccessRule.of("recordAttendance")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .build();
    public static final AccessRule CLOSE = AccessRule.of("closeMeeting")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_CSE_MANAGER)
            .build();

    public static final AccessRule CIRCULATE = AccessRule.of("circulateMinutes")
            .allow(MEMBER, RESPONSIBLE_LA, AGENCY, Role.SS_TEAM_MANAGER, Role.SS_CSE_MANAGER)
            .allow(MEMBER, MINUTES, SELF, Role.PANEL_ADMIN)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(CONVENE, READ, LIST, RESCHEDULE, SHARE, RECORD_PARENTS, ATTEND, CLOSE, CIRCULATE);
    }
}
