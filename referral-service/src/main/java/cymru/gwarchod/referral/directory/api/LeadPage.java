package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of the directory, for the contract. */
@Schema(description = "One page of leads in force on a day, by agency.")
record LeadPage(List<LeadResponse> items, Page.Position page) {}
