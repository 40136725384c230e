package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of contributions, for the contract. */
@Schema(description = "One page of contributions, oldest first.")
record ContributionPage(List<ContributionView> items, Page.Position page) {}
