package cymru.gwarchod.referral.directory;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.OWN_AGENCY;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may do what with the directory: the front line reads it, and an agency's administrator keeps the own part. */
@ApplicationScoped
public class DirectoryAccess implements AccessRules {

    /** A directory entry; it has one view. */
    public static final String ENTRY = "entry";

    public static final AccessRule APPOINT = keeping("appointLead");
    public static final AccessRule END = keeping("endLead");
    public static final AccessRule READ = reading("readLead").build();
    public static final AccessRule LIST = reading("listLeads").build();
    public static final AccessRule GAPS =
            reading("readLeadershipGaps").callableBy(Role.LSCB_MONITOR).build();
    public static final AccessRule OUT_OF_HOURS =
            AccessRule.of("readOutOfHoursContact").callableBy(SignedIn.roles()).build();

    @Override
    public List<AccessRule> rules() {
        return List.of(APPOINT, END, READ, LIST, GAPS, OUT_OF_HOURS);
    }

    private static AccessRule keeping(String operation) {
        return AccessRule.of(operation)
                .allow(ENTRY, OWN_AGENCY, AGENCY, Role.DIRECTORY_ADMIN)
                .build();
    }

    private static AccessRule.Builder reading(String operation) {
        return AccessRule.of(operation).callableBy(FrontLine.roles()).callableBy(Role.DIRECTORY_ADMIN);
    }
}
