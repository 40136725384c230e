package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.meeting.vocabulary.InvitationId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "To whom the minutes were sent (MEET-37).")
public record CirculateMinutesRequest(
        @NotNull @Size(min = 1, max = 60) @Schema(description = "Invitations of the meeting")
        Set<@NotNull UUID> invitationIds,

        @Schema(
                description =
                        "Whether the parents have them too; never while it is suspected that they have a part in it (SHARE-06)")
        Optional<Boolean> toParents) {

    List<InvitationId> to() {
        return invitationIds.stream().sorted().map(InvitationId::new).toList();
    }
}
