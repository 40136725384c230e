package cymru.gwarchod.referral.agency.api;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.referral.agency.ReadAgency;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An agency with its teams, homes, schools and services.")
public record AgencyResponse(
        @Schema(examples = "SS-FLINTSHIRE") String code,
        AgencyType type,

        @Schema(description = "In the language of the answer", examples = "Social services")
        String typeLabel,

        @Schema(examples = "Flintshire Social Services") String name,
        Nation nation,
        @Schema(examples = "W06000005") Optional<String> localAuthority,
        @Schema(examples = "01632 960105") Optional<String> phone,
        @Schema(examples = "01632 960205") Optional<String> outOfHoursPhone,
        List<UnitResponse> units,
        Map<String, String> links) {

    @Schema(description = "A team, home, school or service. Where it is, is told only to those who need to know.")
    public record UnitResponse(
            @Schema(examples = "SS-FLINTSHIRE-INTAKE") String code,
            Unit.Kind kind,
            @Schema(examples = "Intake team") String name,
            @Schema(examples = "W06000005") Optional<String> localAuthority) {

        static UnitResponse of(Unit unit, Labels labels) {
            return new UnitResponse(unit.code().value(), unit.kind(), labels.text(unit.name()), unit.localAuthority());
        }
    }

    static AgencyResponse of(ReadAgency.WithUnits found, Labels labels) {
        Agency agency = found.agency();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/agencies/" + agency.code().value());
        links.put("leads", "/v1/directory/leads?agency=" + agency.code().value());
        agency.localAuthority().ifPresent(code -> links.put("localAuthority", "/v1/local-authorities/" + code));
        return new AgencyResponse(
                agency.code().value(),
                agency.type(),
                labels.text(agency.type().label()),
                labels.text(agency.name()),
                agency.nation(),
                agency.localAuthority(),
                agency.phone(),
                agency.outOfHoursPhone(),
                found.units().stream()
                        .map(unit -> UnitResponse.of(unit, labels))
                        .toList(),
                links);
    }
}
