package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.statutoryclock.StatutoryRule;

/** The minutes of a meeting that was held are outstanding until they have been sent to somebody (MEET-37). */
@StatutoryRule("MEET-37")
public final class MinutesOutstanding {

    private MinutesOutstanding() {}

    /** Whether they are. */
    public static boolean of(Meeting meeting) {
        return meeting.heldAt().isPresent()
                && meeting.closure().filter(c -> !c.circulations().isEmpty()).isEmpty();
    }
}
