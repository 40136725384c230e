package cymru.gwarchod.referral.casefile.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of cases, for the contract. */
@Schema(description = "One page of cases, oldest first.")
record CasePage(List<CaseSummaryResponse> items, Page.Position page) {}
