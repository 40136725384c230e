package cymru.gwarchod.meeting.discussion.domain.rules;

import cymru.gwarchod.meeting.discussion.domain.DiscussionRefusal;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import java.time.Instant;
import java.util.Set;

/** Every rule that the record of a discussion has to keep; all that is missing is said at once. */
public final class RecordingRules {

    private RecordingRules() {}

    /** What stands in the way. */
    public static Refusals check(StrategyDiscussion.Content content, Set<String> roles, CaseFacts facts, Instant now) {
        if (!facts.isOpen()) {
            return Refusals.of(DiscussionRefusal.CASE_CLOSED);
        }
        return Refusals.collect(
                WhoRecords.check(roles, facts),
                NextCourseOfAction.check(content, facts, now),
                PoliceAndSocialServicesShare.check(content),
                MeetingForHighRisk.check(content, facts),
                NotHeldIsExplained.check(content, facts));
    }
}
