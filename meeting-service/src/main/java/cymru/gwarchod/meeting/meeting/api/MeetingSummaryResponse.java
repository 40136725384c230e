package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.meeting.domain.rules.MinutesOutstanding;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A meeting in a list.")
public record MeetingSummaryResponse(
        UUID id,
        @Schema(examples = "MTG-2026-7K3M0-Q9XD7") String reference,
        UUID caseId,
        MeetingKind kind,
        MeetingStatus status,
        Instant scheduledAt,
        Optional<Instant> heldAt,

        @Schema(description = "Held, and nobody has the minutes yet (MEET-37)")
        boolean minutesOutstanding,

        Map<String, String> links) {

    static MeetingSummaryResponse of(Meeting meeting) {
        return new MeetingSummaryResponse(
                meeting.id().value(),
                meeting.reference(),
                meeting.responsibility().caseId().value(),
                meeting.convening().kind(),
                meeting.status(),
                meeting.convening().scheduledAt(),
                meeting.heldAt(),
                MinutesOutstanding.of(meeting),
                Map.of("self", "/v1/meetings/" + meeting.id().value()));
    }
}
