package cymru.gwarchod.referral.casefile;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.RESPONSIBLE_LA;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.referral.vocabulary.SocialServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with a case. */
@ApplicationScoped
public class CaseFileAccess implements AccessRules {

    /** The whole case. */
    public static final String MEMBER = "member";

    public static final AccessRule READ = reading("readCase");
    public static final AccessRule LIST = reading("listCases");

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, LIST);
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .allow(MEMBER, RESPONSIBLE_LA, AGENCY, SocialServices.roles())
                .build();
    }
}
