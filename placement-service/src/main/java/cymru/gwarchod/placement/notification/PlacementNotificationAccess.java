package cymru.gwarchod.placement.notification;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.HOME_NOW;
import static cymru.gwarchod.access.Relation.HOST_LA;
import static cymru.gwarchod.access.Relation.PLACING_LA;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.RECIPIENT;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.placement.vocabulary.PlacementRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a placement notification (security model 6.1, the row on it). */
@ApplicationScoped
public class PlacementNotificationAccess implements AccessRules {

    /** All of it, for the host authority, the police of its area, and the authority that answers for the child. */
    public static final String HOST = "host";

    /** All of it, for those who filed it or are named in it as the other party. */
    public static final String FILED = "filed";

    /** That a child arrives, for health and education of the area: the home, the dates and the placing authority. */
    public static final String ARRIVAL = "arrival";

    public static final AccessRule FILE = AccessRule.of("filePlacementNotification")
            .callableBy(
                    Role.RESIDENTIAL_STAFF, Role.RESIDENTIAL_MANAGER, Role.PLACING_AUTHORITY, Role.SYSTEM_INTEGRATION)
            .build();

    public static final AccessRule READ = AccessRule.of("readPlacementNotification")
            .allow(HOST, HOST_LA, AGENCY, PlacementRoles.socialServices())
            .allow(HOST, POLICE_MEMBER, AGENCY, PlacementRoles.police())
            .allow(FILED, PLACING_LA, AGENCY, PlacementRoles.placing())
            .allow(FILED, REFERRER, AGENCY, PlacementRoles.placing())
            .allow(FILED, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(FILED, REFERRER, UNIT, PlacementRoles.residential())
            .allow(FILED, REFERRER, SELF, Role.SYSTEM_INTEGRATION)
            .allow(HOST, RESPONSIBLE_LA, AGENCY, PlacementRoles.placing())
            .allow(ARRIVAL, RECIPIENT, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
            .build();

    public static final AccessRule LIST = AccessRule.of("listPlacementNotifications")
            .allow(HOST, HOST_LA, AGENCY, Role.SS_LEAD_OFFICER)
            .allow(HOST, POLICE_MEMBER, AGENCY, Role.MISSING_COORDINATOR)
            .allow(FILED, REFERRER, AGENCY, Role.PLACING_AUTHORITY)
            .allow(FILED, REFERRER, UNIT, PlacementRoles.residential())
            .allow(FILED, REFERRER, SELF, Role.SYSTEM_INTEGRATION)
            .allow(ARRIVAL, RECIPIENT, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
            .build();

    public static final AccessRule AMEND = AccessRule.of("amendPlacementNotification")
            .allow(FILED, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .allow(FILED, REFERRER, AGENCY, Role.PLACING_AUTHORITY)
            .allow(FILED, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(FILED, REFERRER, UNIT, PlacementRoles.residential())
            .allow(FILED, REFERRER, SELF, Role.SYSTEM_INTEGRATION)
            .build();

    public static final AccessRule ACKNOWLEDGE = AccessRule.of("acknowledgePlacementNotification")
            .allow(HOST, HOST_LA, AGENCY, PlacementRoles.socialServices())
            .allow(HOST, POLICE_MEMBER, AGENCY, Role.MISSING_COORDINATOR)
            .allow(ARRIVAL, RECIPIENT, AGENCY, Role.LEAD_PRACTITIONER, Role.LEAD_OFFICER)
            .build();

    public static final AccessRule CONSULT = AccessRule.of("recordPlacementConsultation")
            .allow(HOST, HOST_LA, AGENCY, PlacementRoles.socialServices())
            .allow(FILED, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .allow(FILED, REFERRER, AGENCY, Role.PLACING_AUTHORITY)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(FILE, READ, LIST, AMEND, ACKNOWLEDGE, CONSULT);
    }
}
