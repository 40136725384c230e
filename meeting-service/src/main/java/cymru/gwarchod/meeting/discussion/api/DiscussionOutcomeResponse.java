package cymru.gwarchod.meeting.discussion.api;

import cymru.gwarchod.meeting.discussion.DiscussionAccess;
import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the referrer sees: the decision and the feedback; nothing of what was shared.")
public record DiscussionOutcomeResponse(
        @Schema(enumeration = "outcome") String view,
        UUID id,
        String responsibleAuthority,
        Instant decidedAt,
        DiscussionDecision decision,
        Optional<DiscussionFeedbackResponse> feedback,
        Map<String, String> links)
        implements DiscussionView {

    static DiscussionOutcomeResponse of(StrategyDiscussion discussion) {
        return new DiscussionOutcomeResponse(
                DiscussionAccess.OUTCOME,
                discussion.id().value(),
                discussion.responsibility().localAuthority(),
                discussion.decidedAt(),
                discussion.content().decision(),
                discussion.feedback().map(DiscussionFeedbackResponse::of),
                Map.of("self", "/v1/strategy-discussions/" + discussion.id().value()));
    }
}
