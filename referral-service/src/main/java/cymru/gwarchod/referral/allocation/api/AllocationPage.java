package cymru.gwarchod.referral.allocation.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of allocations, for the contract. */
@Schema(description = "One page of a case's allocations, the first one first.")
record AllocationPage(List<AllocationResponse> items, Page.Position page) {}
