package cymru.gwarchod.meeting.discussion.api;

import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionStatus;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A discussion in a list.")
public record DiscussionSummaryResponse(
        UUID id,
        UUID caseId,
        DiscussionStatus status,
        DiscussionDecision decision,
        Instant decidedAt,
        Instant recordedAt,
        Map<String, String> links) {

    static DiscussionSummaryResponse of(StrategyDiscussion discussion) {
        return new DiscussionSummaryResponse(
                discussion.id().value(),
                discussion.responsibility().caseId().value(),
                discussion.status(),
                discussion.content().decision(),
                discussion.decidedAt(),
                discussion.recordedAt(),
                Map.of("self", "/v1/strategy-discussions/" + discussion.id().value()));
    }
}
