package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The process is open to everybody who is signed in: it says nothing of any child. */
@ApplicationScoped
public class CaseFlowAccess implements AccessRules {

    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.of("readCaseFlow").callableBy(SignedIn.roles()).build());
    }
}
