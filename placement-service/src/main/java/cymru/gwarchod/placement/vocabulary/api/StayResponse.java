package cymru.gwarchod.placement.vocabulary.api;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.placement.vocabulary.Stay;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Where a child is placed, by whom and in whose area. The placing and the host authority are two parties (ROLE-26).")
public record StayResponse(
        @Schema(examples = "HOME-TY-GWYN") String homeUnit,
        @Schema(examples = "PROVIDER-DRAIG-WEN") String providerAgency,
        @Schema(examples = "E08000012") String placingAuthority,
        @Schema(examples = "SS-LIVERPOOL") Optional<String> placingAgency,
        @Schema(examples = "W06000005") String hostAuthority,
        @Schema(examples = "SS-FLINTSHIRE") String hostAgency,
        LocalDate startsOn,
        boolean emergency) {

    /** For an answer. */
    public static StayResponse of(Stay stay) {
        return new StayResponse(
                stay.home().value(),
                stay.provider().value(),
                stay.placingAuthority(),
                stay.placingAgency().map(AgencyCode::value),
                stay.hostAuthority(),
                stay.hostAgency().value(),
                stay.startsOn(),
                stay.emergency());
    }
}
