package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of meetings, for the contract. */
@Schema(description = "One page of meetings, first scheduled first.")
record MeetingPage(List<MeetingSummaryResponse> items, Page.Position page) {}
