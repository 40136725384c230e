package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How much of the assessment somebody invited sees until the meeting closes.")
public record ShareAssessmentRequest(
        @NotNull UUID invitationId,

        @NotNull
        @Schema(description = "FULL opens the whole form to a named person (SHARE-02); SUMMARY takes that back")
        ShareLevel shareLevel,

        @Schema(
                description = "What the whole form is shared for; required with FULL (SHARE-03)",
                examples = "The school nurse runs the programme and has to know what was found.")
        Optional<@Size(min = 1, max = 1_000) String> sharingPurpose) {}
