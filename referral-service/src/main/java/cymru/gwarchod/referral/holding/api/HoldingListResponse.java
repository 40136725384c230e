package cymru.gwarchod.referral.holding.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is held about a child, by service and kind; whole, or not told.")
public record HoldingListResponse(List<HoldingResponse> items) {}
