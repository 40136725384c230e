package cymru.gwarchod.referral.concern.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of concern reports, for the contract. */
@Schema(description = "One page of concern reports, oldest first.")
record ConcernPage(List<ConcernSummaryResponse> items, Page.Position page) {}
