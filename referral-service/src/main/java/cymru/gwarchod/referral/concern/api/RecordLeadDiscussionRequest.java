package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was discussed with the practitioner, and what was agreed (REF-05). The lead is the caller.")
public record RecordLeadDiscussionRequest(
        @NotNull Instant discussedAt,

        @NotBlank @Size(max = 4_000) @Schema(examples = "Pattern of collections after school; refer today.")
        String summary,

        @NotNull LeadDiscussion.AgreedAction agreedAction) {}
