package cymru.gwarchod.meeting.discussion.api;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.meeting.discussion.RecordStrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Moments;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A strategy discussion between police and social services, or the decision not to hold one.")
public record RecordDiscussionRequest(
        @NotNull UUID caseId,

        @Schema(description = "When it was held; absent where none was")
        Optional<Instant> heldAt,

        @Schema(description = "Who took part; at least social services and a police officer with subject (MEET-03)")
        Optional<@Size(max = 30) List<@NotNull @Valid ProfessionalRequest>> participants,

        @Schema(description = "Why information was shared (SHARE-03)")
        Optional<@Size(min = 1, max = 1_000) String> sharingPurpose,

        Optional<@Size(min = 1, max = 10_000) String> informationShared,

        @Schema(description = "What happens next (MEET-04)")
        Optional<@Size(min = 1, max = 4_000) String> courseOfAction,

        @NotNull @Schema(description = "From category 3 on always STRATEGY_MEETING (MEET-06)")
        DiscussionDecision decision,

        @Schema(description = "Required for NO_MEETING and NOT_HELD (MEET-02)")
        Optional<@Size(min = 1, max = 4_000) String> reason,

        @Schema(description = "Whether an enquiry under section 47 was decided; a conference is due then")
        Optional<Boolean> section47) {

    RecordStrategyDiscussion.Command toCommand(Caller caller) {
        return new RecordStrategyDiscussion.Command(
                new CaseId(caseId),
                heldAt.map(Moments::kept),
                participants.orElse(List.of()).stream()
                        .map(p -> p.toProfessional(caller))
                        .toList(),
                sharingPurpose,
                informationShared,
                courseOfAction,
                decision,
                reason,
                section47.orElse(false));
    }
}
