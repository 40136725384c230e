package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.meeting.meeting.domain.Attendance;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a meeting was held, and who came (MEET-34).")
public record RecordAttendanceRequest(
        @NotNull Instant heldAt,

        @NotNull @Size(max = 60) @Schema(description = "By invitation; who is not named was absent")
        List<@NotNull @Valid PresenceRequest> attendance) {

    @Schema(description = "What came of one invitation.")
    public record PresenceRequest(
            @NotNull UUID invitationId,
            @NotNull Attendance attendance,
            @Schema(description = "Who came instead") Optional<@Size(min = 1, max = 200) String> substitute,
            Optional<Boolean> reportSent) {}

    Map<InvitationId, Meeting.Presence> toPresence() {
        Map<InvitationId, Meeting.Presence> present = new LinkedHashMap<>();
        attendance.forEach(p -> present.put(
                new InvitationId(p.invitationId()),
                new Meeting.Presence(
                        p.attendance(), p.substitute(), p.reportSent().orElse(false))));
        return present;
    }
}
