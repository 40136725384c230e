package cymru.gwarchod.referral.agency.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The agencies of the register, by code.")
public record AgencyListResponse(List<AgencySummaryResponse> items) {}
