package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of referrals, for the contract. */
@Schema(description = "One page of referrals, oldest receipt first.")
record ReferralPage(List<ReferralSummaryResponse> items, Page.Position page) {}
