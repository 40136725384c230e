package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of emergency accesses, for the contract. */
@Schema(description = "One page of the emergency accesses to the authority's cases, the first one first.")
record BreakGlassGrantPage(List<BreakGlassGrantResponse> items, Page.Position page) {}
