package cymru.gwarchod.assessment.reassessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What placement-service and meeting-service would have told. */
public final class ReassessmentFixture {

    private ReassessmentFixture() {}

    public static Event placementStarted(UUID placement, UUID child, Instant at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("placementId", placement.toString());
        data.put("notificationId", UUID.randomUUID().toString());
        data.put("childId", child.toString());
        data.put("homeUnit", "HOME-TY-GWYN");
        data.put("hostAuthority", "W06000005");
        data.put("placingAuthority", "E08000012");
        data.put("startedOn", "2026-04-10");
        data.put("emergency", true);
        return event("placement.started", "placement-service", "placement", placement, at, data);
    }

    public static Event meetingHeld(UUID meeting, UUID caseId, UUID child, String kind, Instant heldAt) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("meetingId", meeting.toString());
        data.put("caseId", caseId.toString());
        data.put("childId", child.toString());
        data.put("kind", kind);
        data.put("status", "HELD");
        data.put("heldAt", heldAt.toString());
        return event("meeting.held", "meeting-service", "meeting", meeting, heldAt.plusSeconds(600), data);
    }

    public static Event missingReported(UUID episode, UUID child, Instant at) {
        return event(
                "missing-episode.reported",
                "referral-service",
                "missing-episode",
                episode,
                at,
                Map.of("episodeId", episode.toString(), "childId", child.toString(), "reportedAt", at.toString()));
    }

    public static Event missingReturned(UUID episode, UUID child, Instant missingSince, Instant returnedAt) {
        return event(
                "missing-episode.returned",
                "referral-service",
                "missing-episode",
                episode,
                returnedAt,
                Map.of(
                        "episodeId", episode.toString(),
                        "childId", child.toString(),
                        "missingSince", missingSince.toString(),
                        "returnedAt", returnedAt.toString(),
                        "addedInALaterRelease", true));
    }

    private static Event event(
            String type, String source, String aggregate, UUID id, Instant at, Map<String, Object> data) {
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod." + type + ".v1",
                source,
                aggregate,
                id,
                at,
                new ObjectMapper().valueToTree(data));
    }
}
