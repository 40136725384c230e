package cymru.gwarchod.referral.localauthority.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Local authorities, by code.")
public record LocalAuthorityListResponse(List<LocalAuthoritySummaryResponse> items) {}
