package cymru.gwarchod.referral.child.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The children found, at most five.")
public record ChildSearchResponse(List<ChildView> items) {}
