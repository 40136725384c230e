package cymru.gwarchod.referral.ruleset;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.OWN_AGENCY;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The rules are open to everybody who is signed in. They count for every agency, so the platform's directory administrator
 * activates them: a role that reaches nothing of a child.
 */
@ApplicationScoped
public class RulesetAccess implements AccessRules {

    /** A pack; it has one view. */
    public static final String ENTRY = "entry";

    public static final AccessRule ACTIVATE = AccessRule.of("activateRuleset")
            .allow(ENTRY, OWN_AGENCY, AGENCY, Role.DIRECTORY_ADMIN)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(reading("listRulesets"), reading("readRuleset"), reading("explainRule"), ACTIVATE);
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation).callableBy(SignedIn.roles()).build();
    }
}
