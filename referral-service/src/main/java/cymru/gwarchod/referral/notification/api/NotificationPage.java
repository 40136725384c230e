package cymru.gwarchod.referral.notification.api;

import cymru.gwarchod.http.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of notices, for the contract. */
@Schema(description = "One page of notices, oldest first.")
record NotificationPage(
        List<NotificationResponse> items,
        Page.Position page,

        @Schema(description = "By source: what it had told by then is in the answer")
        Map<String, Instant> asOf,

        @Schema(description = "Sources last heard of more than 60 seconds ago")
        List<String> delayed) {}
