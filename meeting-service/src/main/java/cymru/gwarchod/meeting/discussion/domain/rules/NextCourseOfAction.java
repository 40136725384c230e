package cymru.gwarchod.meeting.discussion.domain.rules;

import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionRefusal;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The discussion ends with the next course of action (MEET-04), and took place: after this authority first heard of the
 * child, and not in the future.
 */
@StatutoryRule("MEET-04")
public final class NextCourseOfAction {

    private NextCourseOfAction() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(StrategyDiscussion.Content content, CaseFacts facts, Instant now) {
        if (content.decision() == DiscussionDecision.NOT_HELD) {
            return Stream.empty();
        }
        Stream.Builder<Refusal> found = Stream.builder();
        if (content.heldAt().isEmpty()) {
            found.add(Refusal.of(DiscussionRefusal.HELD_AT_MISSING));
        }
        content.heldAt().ifPresent(heldAt -> {
            if (heldAt.isAfter(now)) {
                found.add(Refusal.of(DiscussionRefusal.HELD_IN_FUTURE));
            } else if (heldAt.isBefore(facts.firstReceipt())) {
                found.add(Refusal.of(DiscussionRefusal.HELD_BEFORE_RECEIPT));
            }
        });
        if (content.courseOfAction().isEmpty()) {
            found.add(Refusal.of(DiscussionRefusal.COURSE_OF_ACTION_MISSING));
        }
        return found.build();
    }
}
