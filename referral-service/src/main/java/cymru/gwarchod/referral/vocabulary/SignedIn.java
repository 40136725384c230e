package cymru.gwarchod.referral.vocabulary;

import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import java.util.Arrays;
import java.util.stream.Stream;

/** Every role of the public API, for reference data. The readers of internal feeds have no business there. */
public final class SignedIn {

    private static final String[] BEHIND_THE_FRONT_LINE = {
        Role.PANEL_ADMIN,
        Role.LSCB_MONITOR,
        Role.DIRECTORY_ADMIN,
        Role.PRIVACY_OFFICER,
        Role.RECORDS_OFFICER,
        Role.AUDIT_READER,
        Role.SANDBOX_OPERATOR
    };

    private SignedIn() {}

    /** The roles. */
    public static String[] roles() {
        return Stream.concat(Arrays.stream(FrontLine.roles()), Arrays.stream(BEHIND_THE_FRONT_LINE))
                .toArray(String[]::new);
    }
}
