package cymru.gwarchod.referral.intake.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of intake items, for the contract. */
@Schema(description = "One page of intake items, the oldest notification first.")
record IntakeItemPage(List<IntakeItemSummaryResponse> items, Page.Position page) {}
