package cymru.gwarchod.referral.workitem.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of work items, for the contract. */
@Schema(description = "One page of work items; what is due first comes first.")
record WorkItemPage(List<WorkItemResponse> items, Page.Position page) {}
