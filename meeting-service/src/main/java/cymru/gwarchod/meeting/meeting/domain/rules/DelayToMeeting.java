package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How many days went by from the day on which the risk was first reported to the meeting (MEET-35). */
@StatutoryRule("MEET-35")
public final class DelayToMeeting {

    private DelayToMeeting() {}

    /** The days; empty before the meeting was held. */
    public static Optional<Long> days(Meeting meeting, CaseFacts facts) {
        return meeting.heldAt()
                .map(heldAt -> ChronoUnit.DAYS.between(
                        StatutoryClock.localDate(facts.firstReceipt()), StatutoryClock.localDate(heldAt)));
    }
}
