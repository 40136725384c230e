package cymru.gwarchod.meeting.discussion.api;

import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the referrer was told, and whether it has arrived.")
public record DiscussionFeedbackResponse(String text, Instant givenAt, Optional<Instant> acknowledgedAt) {

    static DiscussionFeedbackResponse of(StrategyDiscussion.Feedback feedback) {
        return new DiscussionFeedbackResponse(feedback.text(), feedback.at(), feedback.acknowledgedAt());
    }
}
