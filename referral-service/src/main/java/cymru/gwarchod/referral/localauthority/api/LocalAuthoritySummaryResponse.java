package cymru.gwarchod.referral.localauthority.api;

import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.access.agency.TaskGroup;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A local authority in a list.")
public record LocalAuthoritySummaryResponse(
        @Schema(examples = "W06000005") String code,
        Nation nation,
        @Schema(examples = "Flintshire") String name,

        @Schema(description = "Strategic task group, in North Wales (SYS-06)")
        Optional<TaskGroup> taskGroup,

        Map<String, String> links) {

    static LocalAuthoritySummaryResponse of(LocalAuthority authority, Labels labels) {
        return new LocalAuthoritySummaryResponse(
                authority.code(),
                authority.nation(),
                labels.text(authority.name()),
                authority.taskGroup(),
                Map.of("self", "/v1/local-authorities/" + authority.code()));
    }
}
