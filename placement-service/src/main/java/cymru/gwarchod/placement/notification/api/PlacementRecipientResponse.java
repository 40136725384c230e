package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.placement.notification.domain.Recipient;
import cymru.gwarchod.placement.notification.domain.RecipientKind;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who has to be told (PLACE-05). Without an agency, that recipient takes no part here and has to be told by other means.")
public record PlacementRecipientResponse(
        RecipientKind kind,
        @Schema(examples = "SS-FLINTSHIRE") Optional<String> agency,
        Optional<Instant> sentAt,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy) {

    static PlacementRecipientResponse of(Recipient recipient) {
        return new PlacementRecipientResponse(
                recipient.kind(),
                recipient.agency().map(AgencyCode::value),
                recipient.sentAt(),
                recipient.acknowledgedAt(),
                recipient.acknowledgedBy());
    }
}
