package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Closing;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** Somebody took the minutes, and it says who (ROLE-29). */
@StatutoryRule("ROLE-29")
public final class MinuteTakerNamed {

    private MinuteTakerNamed() {}

    /** What is missing. */
    public static Stream<Refusal> check(Closing closing) {
        return closing.minuteTaker().isPresent()
                ? Stream.empty()
                : Stream.of(Refusal.of(MeetingRefusal.MINUTE_TAKER_MISSING));
    }
}
