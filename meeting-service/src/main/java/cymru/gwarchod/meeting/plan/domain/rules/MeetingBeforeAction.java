package cymru.gwarchod.meeting.plan.domain.rules;

import cymru.gwarchod.meeting.plan.domain.ActionKind;
import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** From category 3 on, action is decided in a meeting that was held; what protects at once need not wait (MEET-19). */
@StatutoryRule("MEET-19")
public final class MeetingBeforeAction {

    private MeetingBeforeAction() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(PlanContent content, CaseFacts facts, boolean meetingHeld) {
        boolean emergencyOnly = content.actions().stream().allMatch(a -> a.kind() == ActionKind.EMERGENCY);
        return !facts.requiresMeeting() || meetingHeld || emergencyOnly
                ? Stream.empty()
                : Stream.of(Refusal.of(PlanRefusal.MEETING_NOT_HELD));
    }
}
