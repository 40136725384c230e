package cymru.gwarchod.placement.notification.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is added to or corrected in what was filed (PLACE-17).")
public record AmendPlacementNotificationRequest(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The chronology has arrived.")
        String note,

        @Schema(description = "The child's details as they are right, all of them")
        Optional<@Valid NotifiedChildRequest> child,

        @Schema(description = "The start of the stay as it is right; civil date")
        Optional<LocalDate> startsOn,

        @Schema(description = "What is said anew; of the other items what was said stands")
        Optional<List<@NotNull @Valid InformationItemRequest>> information) {

    /** Each item is spoken of once. */
    @JsonIgnore
    @AssertTrue(message = "information-twice") @Schema(hidden = true)
    public boolean isInformationOnce() {
        return information == null || InformationItemRequest.isEachOnce(information.orElse(List.of()));
    }

    PlacementNotification.Amendment toAmendment() {
        return new PlacementNotification.Amendment(
                child.map(NotifiedChildRequest::toNotifiedChild),
                startsOn,
                InformationItemRequest.said(information.orElse(List.of())),
                note);
    }
}
