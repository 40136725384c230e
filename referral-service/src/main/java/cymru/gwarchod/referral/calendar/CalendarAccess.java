package cymru.gwarchod.referral.calendar;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.referral.vocabulary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The calendar is open to everybody who is signed in. */
@ApplicationScoped
public class CalendarAccess implements AccessRules {

    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.of("readCalendar").callableBy(SignedIn.roles()).build());
    }
}
