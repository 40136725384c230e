package cymru.gwarchod.referral.chronology.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of the feed, for the contract. */
@Schema(
        description =
                "One page of the feed. page.next is there whether or not there is more now: ask with it again later.")
record EventPage(
        List<EventResponse> items,
        Page.Position page,

        @Schema(description = "Sources last heard of more than 60 seconds ago")
        List<String> delayed) {}
