package cymru.gwarchod.meeting.discussion.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The referrer says that the feedback has arrived.")
public record AcknowledgeFeedbackRequest(
        @NotNull @AssertTrue(message = "acknowledgement-required") Boolean received) {}
