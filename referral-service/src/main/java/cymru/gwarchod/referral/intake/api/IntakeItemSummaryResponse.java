package cymru.gwarchod.referral.intake.api;

import cymru.gwarchod.referral.intake.domain.IntakeItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A child placed in the area of the caller's authority, in a list.")
public record IntakeItemSummaryResponse(
        UUID id,
        IntakeItem.State state,
        @Schema(examples = "HOME-TY-GWYN") String homeUnit,
        boolean emergency,
        LocalDate startsOn,
        Instant receivedAt,
        Map<String, String> links) {

    static IntakeItemSummaryResponse of(IntakeItem item) {
        return new IntakeItemSummaryResponse(
                item.id().value(),
                item.state(),
                item.stay().home().value(),
                item.stay().emergency(),
                item.stay().startsOn(),
                item.stay().receivedAt(),
                Map.of("self", "/v1/children/intake-items/" + item.id().value()));
    }
}
