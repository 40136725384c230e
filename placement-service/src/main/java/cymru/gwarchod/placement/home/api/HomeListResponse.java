package cymru.gwarchod.placement.home.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Homes, by provider and code.")
public record HomeListResponse(List<HomeResponse> items) {}
