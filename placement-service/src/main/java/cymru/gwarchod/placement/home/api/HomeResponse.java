package cymru.gwarchod.placement.home.api;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.placement.home.HomeDetails;
import cymru.gwarchod.placement.vocabulary.api.Labels;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A home, and in whose area it stands.")
public record HomeResponse(
        @Schema(examples = "HOME-TY-GWYN") String code,

        @Schema(description = "In the language of the answer", examples = "Tŷ Gwyn (fictional)")
        String name,

        @Schema(examples = "PROVIDER-DRAIG-WEN") String provider,

        @Schema(description = "Statistical code of the host authority", examples = "W06000005")
        Optional<String> localAuthority,

        @Schema(description = "Social services of the area", examples = "SS-FLINTSHIRE")
        Optional<String> hostAgency,

        @Schema(description = "For the provider, and for social services and police of the area")
        Optional<String> address,

        Map<String, String> links) {

    static HomeResponse of(HomeDetails details, Labels labels) {
        Unit home = details.home();
        return new HomeResponse(
                home.code().value(),
                labels.text(home.name()),
                home.agency().value(),
                home.localAuthority(),
                details.hostAgency().map(AgencyCode::value),
                details.address(),
                Map.of("self", "/v1/homes/" + home.code().value()));
    }
}
