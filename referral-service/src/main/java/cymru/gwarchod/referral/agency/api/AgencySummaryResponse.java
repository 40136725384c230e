package cymru.gwarchod.referral.agency.api;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An agency in a list.")
public record AgencySummaryResponse(
        @Schema(examples = "SS-FLINTSHIRE") String code,
        AgencyType type,

        @Schema(description = "In the language of the answer", examples = "Social services")
        String typeLabel,

        @Schema(examples = "Flintshire Social Services") String name,
        Nation nation,
        @Schema(examples = "W06000005") Optional<String> localAuthority,
        Map<String, String> links) {

    static AgencySummaryResponse of(Agency agency, Labels labels) {
        return new AgencySummaryResponse(
                agency.code().value(),
                agency.type(),
                labels.text(agency.type().label()),
                labels.text(agency.name()),
                agency.nation(),
                agency.localAuthority(),
                Map.of("self", "/v1/agencies/" + agency.code().value()));
    }
}
