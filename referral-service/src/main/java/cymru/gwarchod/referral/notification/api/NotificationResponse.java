package cymru.gwarchod.referral.notification.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.notification.domain.Notification;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A notice to the caller: what there is to know, and where to read it.")
public record NotificationResponse(
        UUID id,

        @Schema(description = "What it is about, a fixed code", examples = "REFERRAL_ACCEPTED")
        String kind,

        @Schema(description = "The role that is to know", examples = "ss-lead-officer")
        String role,

        @Schema(description = "Whether it is to one particular person")
        boolean personal,

        @Schema(description = "Kind of the record", examples = "referral")
        String recordType,

        UUID recordId,
        Instant createdAt,

        @Schema(description = "When somebody took note; absent until then")
        Optional<Instant> acknowledgedAt,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements Replayable {

    static NotificationResponse of(Notification notification) {
        return new NotificationResponse(
                notification.id().value(),
                notification.kind(),
                notification.recipientRole(),
                notification.recipientPerson().isPresent(),
                notification.about().recordType(),
                notification.about().recordId(),
                notification.createdAt(),
                notification.acknowledgement().map(Notification.Acknowledgement::at),
                notification.acknowledgement().isPresent() ? List.of() : List.of("ACKNOWLEDGE"),
                links(notification));
    }

    private static Map<String, String> links(Notification notification) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/notifications/" + notification.id().value());
        Optional<String> ofCase = notification.about().caseId().map(caseId -> "/v1/cases/" + caseId);
        links.put("about", path(notification.about(), ofCase));
        ofCase.ifPresent(path -> links.put("case", path));
        return links;
    }

    /** A record's path is the plural of its kind; some stand under another record. */
    private static String path(Notification.About about, Optional<String> ofCase) {
        String under =
                switch (about.recordType()) {
                    case "allocation" -> ofCase.orElseThrow();
                    case "intake-item" -> "/v1/children";
                    default -> "/v1";
                };
        return "%s/%ss/%s".formatted(under, about.recordType(), about.recordId());
    }
}
