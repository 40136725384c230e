package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of actions, for the contract. */
@Schema(description = "One page of actions, first due first.")
record PlanActionPage(List<PlanActionResponse> items, Page.Position page) {}
