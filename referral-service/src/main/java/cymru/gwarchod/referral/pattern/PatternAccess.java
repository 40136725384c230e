package cymru.gwarchod.referral.pattern;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.OWN_AGENCY;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who sees the patterns: the lead officer and the manager who chairs, those of their own authority (security model 6.1). */
@ApplicationScoped
public class PatternAccess implements AccessRules {

    /** Figures with small numbers in them. */
    public static final String EXACT = "exact";

    public static final AccessRule READ = AccessRule.of("readActivityPatterns")
            .allow(EXACT, OWN_AGENCY, AGENCY, Role.SS_CSE_MANAGER, Role.SS_LEAD_OFFICER)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(READ);
    }
}
