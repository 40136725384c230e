package cymru.gwarchod.placement.placement;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.AccessRule.Held.UNIT;
import static cymru.gwarchod.access.Relation.HOME_NOW;
import static cymru.gwarchod.access.Relation.HOST_LA;
import static cymru.gwarchod.access.Relation.PLACING_LA;
import static cymru.gwarchod.access.Relation.POLICE_MEMBER;
import static cymru.gwarchod.access.Relation.REFERRER;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

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

    /** The stay, who the child is and the category: the host authority, its police, and who answers for the child. */
    public static final String HOST = "host";

    /** The stay, who the child is and the category: the authority that placed, once another party has confirmed that. */
    public static final String PLACED = "placed";

    /** The same for the home in which the child lives now, once another party has confirmed that; its own stay only. */
    public static final String RESIDENT = "resident";

    /** The stay alone: those who filed it or are named in what was filed. */
    public static final String STAY = "stay";

    public static final AccessRule READ = AccessRule.of("readPlacement")
            .allow(HOST, HOST_LA, AGENCY, PlacementRoles.socialServices())
            .allow(HOST, POLICE_MEMBER, AGENCY, PlacementRoles.police())
            .allow(PLACED, PLACING_LA, AGENCY, PlacementRoles.placing())
            .allow(STAY, REFERRER, AGENCY, PlacementRoles.placing())
            .allow(RESIDENT, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(STAY, REFERRER, UNIT, PlacementRoles.residential())
            .allow(STAY, REFERRER, SELF, Role.SYSTEM_INTEGRATION)
            .allow(HOST, RESPONSIBLE_LA, AGENCY, PlacementRoles.placing())
            .build();

    public static final AccessRule END = AccessRule.of("endPlacement")
            .allow(PLACED, PLACING_LA, AGENCY, Role.PLACING_AUTHORITY)
            .allow(STAY, REFERRER, AGENCY, Role.PLACING_AUTHORITY)
            .allow(RESIDENT, HOME_NOW, UNIT, PlacementRoles.residential())
            .allow(STAY, REFERRER, UNIT, PlacementRoles.residential())
            .build();

    /** Whether the view tells who the child is. */
    public static boolean tellsOfTheChild(String view) {
        return !view.equals(STAY);
    }

    /**
     * The version in a view, for its tag: who filed must not learn from a tag that the child has been linked, so that view
     * counts its own changes only.
     */
    public static long version(Placement placement, String view) {
        return view.equals(STAY) ? placement.status().ordinal() : placement.version();
    }

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, END);
    }
}
