package cymru.gwarchod.referral.accessrecord.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of access records, for the contract. */
@Schema(description = "One page of looks at a child, the newest first.")
record AccessRecordPage(List<AccessRecordResponse> items, Page.Position page) {}
