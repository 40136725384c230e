package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.meeting.meeting.MeetingAccess;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.vocabulary.api.ProfessionalResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What who is invited sees: when, where, who chairs and which agencies; until the meeting closes.")
public record MeetingInviteeResponse(
        @Schema(enumeration = "invitee") String view,
        UUID id,
        @Schema(examples = "MTG-2026-7K3M0-Q9XD7") String reference,
        UUID caseId,
        UUID childId,
        MeetingKind kind,
        MeetingStatus status,
        Instant scheduledAt,
        String venue,
        ProfessionalResponse chair,
        List<String> agencies,
        Optional<Instant> heldAt,
        Map<String, String> links)
        implements MeetingView {

    static MeetingInviteeResponse of(Meeting meeting) {
        Meeting.Convening convening = meeting.convening();
        return new MeetingInviteeResponse(
                MeetingAccess.INVITEE,
                meeting.id().value(),
                meeting.reference(),
                meeting.responsibility().caseId().value(),
                meeting.responsibility().child().value(),
                convening.kind(),
                meeting.status(),
                convening.scheduledAt(),
                convening.venue(),
                ProfessionalResponse.of(convening.chair()),
                meeting.invitations().stream()
                        .map(i -> i.who().agency().value())
                        .distinct()
                        .sorted()
                        .toList(),
                meeting.heldAt(),
                Map.of(
                        "self",
                        "/v1/meetings/" + meeting.id().value(),
                        "assessments",
                        "/v1/assessments?caseId="
                                + meeting.responsibility().caseId().value()));
    }
}
