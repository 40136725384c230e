package cymru.gwarchod.meeting.plan.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of plans, for the contract. */
@Schema(description = "One page of plans, first activated first.")
record PlanPage(List<PlanSummaryResponse> items, Page.Position page) {}
