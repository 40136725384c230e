package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.domain.FigureBasis;
import cymru.gwarchod.http.Freshness;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the figures rest on, so that they can be cited and counted again (MON-12).")
public record FigureBasisResponse(
        @Schema(description = "The moment of which they are")
        Instant asOf,

        @Schema(description = "Policy packs with their versions")
        List<String> rulesets,

        @Schema(description = "Versions of the calendar of working days")
        List<String> calendars,

        @Schema(description = "The list of indicators in use", examples = "GUIDANCE_2010")
        String instrument,

        @Schema(description = "By service, up to when everything that it told is counted")
        Map<String, Instant> sources,

        @Schema(description = "Services that have not been heard of for more than a minute")
        List<String> delayed) {

    static FigureBasisResponse of(FigureBasis basis, Freshness freshness) {
        return new FigureBasisResponse(
                basis.asOf(),
                basis.rulesets(),
                basis.calendars(),
                basis.instrument(),
                freshness.asOf(),
                freshness.delayed());
    }
}
