package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rules are open to everybody who is signed in. */
@ApplicationScoped
public class RulesetAccess implements AccessRules {

    @Override
    public List<AccessRule> rules() {
        return List.of(reading("listRulesets"), reading("readRuleset"));
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation).callableBy(SignedIn.roles()).build();
    }
}
