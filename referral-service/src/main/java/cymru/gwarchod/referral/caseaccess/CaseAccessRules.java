package cymru.gwarchod.referral.caseaccess;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.referral.allocation.AllocationAccess;
import cymru.gwarchod.referral.casefile.CaseFileAccess;
import cymru.gwarchod.referral.chronology.ChronologyAccess;
import cymru.gwarchod.referral.restriction.RestrictionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may ask what they may do with a case: whoever may do anything with one. */
@ApplicationScoped
public class CaseAccessRules implements AccessRules {

    /** The operations that a relation to a case opens here. */
    static final List<AccessRule> OF_A_CASE = List.of(
            CaseFileAccess.READ,
            ChronologyAccess.READ,
            AllocationAccess.LIST,
            AllocationAccess.READ,
            AllocationAccess.ALLOCATE,
            AllocationAccess.END,
            RestrictionAccess.PROPOSE);

    public static final AccessRule READ = rule();

    @Override
    public List<AccessRule> rules() {
        return List.of(READ);
    }

    private static AccessRule rule() {
        AccessRule.Builder builder = AccessRule.of("readCaseAccess");
        OF_A_CASE.stream()
                .flatMap(rule -> rule.lines().stream())
                .forEach(line -> builder.allow(
                        "access", line.relation(), line.held(), line.roles().toArray(String[]::new)));
        return builder.build();
    }
}
