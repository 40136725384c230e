package cymru.gwarchod.referral.agency.api;

import cymru.gwarchod.access.agency.AgencyType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The kinds of agency that take part (ROLE-01).")
public record AgencyTypeListResponse(List<AgencyTypeResponse> items) {

    @Schema(description = "A kind of agency.")
    public record AgencyTypeResponse(
            AgencyType code,

            @Schema(description = "In the language of the answer", examples = "Social services")
            String label) {}
}
