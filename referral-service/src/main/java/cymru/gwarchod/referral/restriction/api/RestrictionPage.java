package cymru.gwarchod.referral.restriction.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of restrictions, for the contract. */
@Schema(description = "One page of the authority's restrictions, the first proposal first.")
record RestrictionPage(List<RestrictionResponse> items, Page.Position page) {}
