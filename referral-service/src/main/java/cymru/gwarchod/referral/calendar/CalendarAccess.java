package cymru.gwarchod.referral.calendar;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.Relation.OWN_AGENCY;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The calendar is open to everybody who is signed in. It counts for every agency, so it is the platform's own entry of the
 * directory: the platform's directory administrator proclaims days, a role that reaches nothing of a child.
 */
@ApplicationScoped
public class CalendarAccess implements AccessRules {

    /** An entry of the calendar; it has one view. */
    public static final String ENTRY = "entry";

    public static final AccessRule PROCLAIM = AccessRule.of("proclaimDay")
            .allow(ENTRY, OWN_AGENCY, AGENCY, Role.DIRECTORY_ADMIN)
            .build();

    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.of("readCalendar").callableBy(SignedIn.roles()).build(), PROCLAIM);
    }
}
