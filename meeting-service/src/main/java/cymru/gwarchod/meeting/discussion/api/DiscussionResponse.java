package cymru.gwarchod.meeting.discussion.api;

import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionStatus;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.vocabulary.Category;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The whole discussion, for the responsible authority and who took part.")
public record DiscussionResponse(
        @Schema(enumeration = {"member", "participant"}) String view,
        UUID id,
        UUID caseId,
        UUID childId,
        String responsibleAuthority,
        DiscussionStatus status,
        Optional<Instant> heldAt,
        Instant recordedAt,
        String recordedBy,
        List<DiscussionParticipantResponse> participants,
        Optional<String> sharingPurpose,
        Optional<String> informationShared,
        Optional<String> courseOfAction,
        DiscussionDecision decision,
        Optional<String> reason,
        boolean section47,

        @Schema(description = "In effect when it was recorded; absent before the first assessment")
        Optional<Category> category,

        Optional<DiscussionConfirmationResponse> confirmation,

        @Schema(description = "REFERRER_NOT_INFORMED until the referrer has been told (REF-22)")
        List<String> flags,

        Optional<DiscussionFeedbackResponse> feedback,
        Map<String, String> links)
        implements DiscussionView {

    @Schema(description = "Somebody who took part in a discussion.")
    public record DiscussionParticipantResponse(
            String agency, AgencyType agencyType, Optional<String> name, Optional<String> post) {

        static DiscussionParticipantResponse of(StrategyDiscussion.Participant p) {
            return new DiscussionParticipantResponse(
                    p.who().agency().value(),
                    p.agencyType(),
                    p.who().name(),
                    p.who().post());
        }
    }

    @Schema(description = "That a named police officer confirmed the record.")
    public record DiscussionConfirmationResponse(String by, String agency, Instant at) {}

    static DiscussionResponse of(StrategyDiscussion discussion, String view) {
        StrategyDiscussion.Content content = discussion.content();
        return new DiscussionResponse(
                view,
                discussion.id().value(),
                discussion.responsibility().caseId().value(),
                discussion.responsibility().child().value(),
                discussion.responsibility().localAuthority(),
                discussion.status(),
                content.heldAt(),
                discussion.recordedAt(),
                discussion.recordedBy().name(),
                content.participants().stream()
                        .map(DiscussionParticipantResponse::of)
                        .toList(),
                content.sharingPurpose(),
                content.informationShared(),
                content.courseOfAction(),
                content.decision(),
                content.reason(),
                content.section47(),
                discussion.category(),
                discussion
                        .confirmation()
                        .map(c -> new DiscussionConfirmationResponse(
                                c.by().name(), c.by().agency().value(), c.at())),
                discussion.feedback().isPresent() ? List.of() : List.of("REFERRER_NOT_INFORMED"),
                discussion.feedback().map(DiscussionFeedbackResponse::of),
                Map.of(
                        "self",
                        "/v1/strategy-discussions/" + discussion.id().value(),
                        "case",
                        "/v1/cases/" + discussion.responsibility().caseId().value()));
    }
}
