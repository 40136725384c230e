package cymru.gwarchod.meeting.discussion.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of discussions, for the contract. */
@Schema(description = "One page of strategy discussions, oldest first.")
record DiscussionPage(List<DiscussionSummaryResponse> items, Page.Position page) {}
