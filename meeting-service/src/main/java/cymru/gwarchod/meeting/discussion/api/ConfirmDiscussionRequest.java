package cymru.gwarchod.meeting.discussion.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The named officer says that the record is right.")
public record ConfirmDiscussionRequest(
        @NotNull @AssertTrue(message = "confirmation-required") Boolean confirmed) {}
