package cymru.gwarchod.meeting.discussion.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the referrer is told of the outcome (REF-22).")
public record GiveFeedbackRequest(
        @NotBlank @Size(max = 4_000) @Schema(examples = "A strategy meeting is being convened; you will be invited.")
        String text) {}
