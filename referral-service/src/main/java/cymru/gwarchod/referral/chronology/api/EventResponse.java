package cymru.gwarchod.referral.chronology.api;

import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "That something happened to a record (CloudEvents 1.0, without data). Whoever wants to know more reads the"
                        + " record with the own right.")
public record EventResponse(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "Drop what you have seen: an event may come twice")
        UUID id,

        @Schema(description = "The service that owns the fact", examples = "referral-service")
        String source,

        @Schema(description = "More types will follow", examples = "cymru.gwarchod.referral.accepted.v1")
        String type,

        @Schema(description = "Path of the record", examples = "/v1/referrals/019b8c92-4400-7b41-8e2f-3a5b7c9d1e2f")
        String subject,

        @Schema(description = "When it happened") Instant time) {

    private static final String CLOUD_EVENTS = "1.0";

    static EventResponse of(ChronologyEntry entry) {
        return new EventResponse(
                CLOUD_EVENTS,
                entry.id().value(),
                entry.source(),
                entry.type().literal(),
                entry.subject(),
                entry.occurredAt());
    }
}
