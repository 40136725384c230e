package cymru.gwarchod.placement.home;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.placement.vocabulary.PlacementRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may read the directory of homes (security model 6.1, the row on it): those who place, host, search or live there. */
@ApplicationScoped
public class HomeAccess implements AccessRules {

    @Override
    public List<AccessRule> rules() {
        return List.of(reading("listProviders"), reading("listHomes"), reading("readHome"));
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .callableBy(PlacementRoles.placing())
                .callableBy(PlacementRoles.police())
                .callableBy(PlacementRoles.residential())
                .callableBy(Role.SYSTEM_INTEGRATION)
                .build();
    }
}
