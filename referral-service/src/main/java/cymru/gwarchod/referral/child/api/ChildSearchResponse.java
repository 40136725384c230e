package cymru.gwarchod.referral.child.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The children found, at most five.")
public record ChildSearchResponse(
        @Schema(oneOf = {ChildResponse.class, ChildPointerResponse.class})
        List<ChildView> items) {}
