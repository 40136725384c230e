package cymru.gwarchod.meeting.discussion.domain.rules;

import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionRefusal;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/**
 * Where the category is below 3, the decision not to hold a discussion is recorded with its reason (MEET-02). From
 * category 3 on, and with an immediate risk that nobody has assessed yet, the discussion is always held (MEET-01,
 * FLOW-01).
 */
@StatutoryRule({"MEET-01", "MEET-02", "FLOW-01"})
public final class NotHeldIsExplained {

    private NotHeldIsExplained() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(StrategyDiscussion.Content content, CaseFacts facts) {
        if (content.decision() != DiscussionDecision.NOT_HELD) {
            return Stream.empty();
        }
        if (facts.requiresMeeting() || facts.immediateReferral().isPresent()) {
            return Stream.of(Refusal.of(DiscussionRefusal.DISCUSSION_MANDATORY));
        }
        return content.reason().isEmpty() ? Stream.of(Refusal.of(DiscussionRefusal.REASON_MISSING)) : Stream.empty();
    }
}
