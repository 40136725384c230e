package cymru.gwarchod.placement.notification.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.placement.notification.domain.EmergencyReason;
import cymru.gwarchod.placement.notification.domain.Filing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "That a child is placed from another authority's area (PLACE-01). The own side is known from the token: a home names the placing authority, a placing authority names the home.")
public record FilePlacementNotificationRequest(
        @Schema(description = "The home; by the placing authority or a provider's system", examples = "HOME-TY-GWYN")
        Optional<@Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String> homeUnit,

        @Schema(description = "Statistical code; by the home", examples = "E08000012")
        Optional<@Pattern(regexp = "[EWSN][0-9]{8}") String> placingAuthority,

        @NotNull @Schema(description = "Civil date") LocalDate startsOn,

        @NotNull @Schema(description = "Whether there was no time to plan")
        Boolean emergency,

        @Schema(description = "Why there was none; needed for an emergency (PLACE-04)")
        Optional<Set<@NotNull EmergencyReason>> emergencyReasons,

        @NotNull @Valid NotifiedChildRequest child,

        @Schema(description = "What there is of what the host needs to know; gaps do not stand in the way (PLACE-06)")
        Optional<List<@NotNull @Valid InformationItemRequest>> information) {

    /** Each item is spoken of once. */
    @JsonIgnore
    @AssertTrue(message = "information-twice") @Schema(hidden = true)
    public boolean isInformationOnce() {
        return information == null || InformationItemRequest.isEachOnce(information.orElse(List.of()));
    }

    Filing toFiling() {
        return new Filing(
                homeUnit.map(UnitCode::new),
                placingAuthority,
                startsOn,
                emergency,
                emergencyReasons.orElse(Set.of()),
                child.toNotifiedChild(),
                InformationItemRequest.said(information.orElse(List.of())));
    }
}
