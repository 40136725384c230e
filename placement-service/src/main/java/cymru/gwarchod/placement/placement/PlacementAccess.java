package cymru.gwarchod.placement.placement;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.HOME_NOW;
import static cymru.gwarchod.access.Relation.HOST_LA;
import static cymru.gwarchod.access.Relation.PLACING_LA;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.REFERRER;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.vocabulary.PlacementRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a placement. */
@ApplicationScoped
public class PlacementAccess implements AccessRules {

    /** The stay and who the child is: the host authority and the police of its area. */
    public static final String HOST = "host";

    /** The stay alone: those who filed it or are named in what was filed. */
    public static final String STAY = "stay";

    public static final AccessRule READ = AccessRule.of("readPlacement")
            .allow(HOST, HOST_LA, AGENCY, PlacementRoles.socialServices())
            .allow(HOST, POLICE_MEMBER, AGENCY, PlacementRoles.police())
            .allow(STAY, PLACING_LA, AGENCY, PlacementRoles.placing())
            .allow(STAY, REFERRER, AGENCY, PlacementRoles.placing())
            .allow(STAY, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(STAY, REFERRER, UNIT, PlacementRoles.residential())
            .allow(STAY, REFERRER, SELF, Role.SYSTEM_INTEGRATION)
            .build();

    public static final AccessRule END = AccessRule.of("endPlacement")
            .allow(STAY, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .allow(STAY, REFERRER, AGENCY, Role.PLACING_AUTHORITY)
            .allow(STAY, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(STAY, REFERRER, UNIT, PlacementRoles.residential())
            .build();

    /**
     * The version in a view, for its tag: who filed must not learn from a tag that the child has been linked, so that view
     * counts its own changes only.
     */
    public static long version(Placement placement, String view) {
        return view.equals(HOST) ? placement.version() : placement.status().ordinal();
    }

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, END);
    }
}
