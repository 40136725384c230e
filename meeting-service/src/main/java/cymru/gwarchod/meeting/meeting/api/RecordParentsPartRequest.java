package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What part the parents, or who else cares for the child, have, as it is known now (ROLE-27).")
public record RecordParentsPartRequest(
        @NotNull @Schema(description = "Whether they are asked to come")
        Boolean invited,

        @NotNull @Schema(description = "Whether it is suspected that they have a part in the exploitation")
        Boolean complicitySuspected,

        @Schema(description = "Why they are asked all the same")
        Optional<@Size(min = 1, max = 2_000) String> decision) {

    ParentsPart toPart() {
        return new ParentsPart(invited, complicitySuspected, decision);
    }
}
