package cymru.gwarchod.meeting.discussion.domain.rules;

import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionRefusal;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** From category 3 on, a strategy meeting is always convened (MEET-06); below, not convening one is explained (MEET-08). */
@StatutoryRule({"MEET-06", "MEET-08"})
public final class MeetingForHighRisk {

    private MeetingForHighRisk() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(StrategyDiscussion.Content content, CaseFacts facts) {
        if (content.decision() != DiscussionDecision.NO_MEETING) {
            return Stream.empty();
        }
        if (facts.requiresMeeting()) {
            return Stream.of(Refusal.of(DiscussionRefusal.MEETING_MANDATORY));
        }
        return content.reason().isEmpty() ? Stream.of(Refusal.of(DiscussionRefusal.REASON_MISSING)) : Stream.empty();
    }
}
