package cymru.gwarchod.referral.chronology.api;

import cymru.gwarchod.http.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of a chronology, for the contract. */
@Schema(description = "One page of what happened, in the order in which it happened.")
record ChronologyPage(
        List<ChronologyEntryResponse> items,
        Page.Position page,

        @Schema(description = "By source: what it had told by then is in the answer")
        Map<String, Instant> asOf,

        @Schema(description = "Sources last heard of more than 60 seconds ago")
        List<String> delayed) {}
