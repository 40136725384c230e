package cymru.gwarchod.referral.notification;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static cymru.gwarchod.access.Relation.RECIPIENT;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who may do what with a notice: those it is to. A notice to an agency is to those there who hold the role that it names;
 * the query asks for that beside the relation.
 */
@ApplicationScoped
public class NotificationAccess implements AccessRules {

    /** A notice; it has one view. */
    public static final String NOTICE = "notice";

    public static final AccessRule READ = toRecipient("readNotification");
    public static final AccessRule LIST = toRecipient("listNotifications");
    public static final AccessRule ACKNOWLEDGE = toRecipient("acknowledgeNotification");

    @Override
    public List<AccessRule> rules() {
        return List.of(READ, LIST, ACKNOWLEDGE);
    }

    /** A privacy officer is told of what there is to review. */
    private static AccessRule toRecipient(String operation) {
        return AccessRule.of(operation)
                .allow(NOTICE, RECIPIENT, SELF, FrontLine.roles())
                .allow(NOTICE, RECIPIENT, AGENCY, FrontLine.roles())
                .allow(NOTICE, RECIPIENT, AGENCY, Role.PRIVACY_OFFICER)
                .build();
    }
}
