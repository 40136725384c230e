package cymru.gwarchod.referral.holding;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.HOST_LA;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may list what is held about a child: records officers of the social services that answer for it. */
@ApplicationScoped
public class HoldingAccess implements AccessRules {

    /** What every agency holds. */
    public static final String ALL = "all";

    /** What the own agency holds: the area in which a child is placed for whom it does not answer. */
    public static final String OWN_AGENCY = "own-agency";

    public static final AccessRule LIST = AccessRule.of("listHoldings")
            .allow(ALL, RESPONSIBLE_LA, AGENCY, Role.RECORDS_OFFICER)
            .allow(OWN_AGENCY, HOST_LA, AGENCY, Role.RECORDS_OFFICER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(LIST);
    }
}
