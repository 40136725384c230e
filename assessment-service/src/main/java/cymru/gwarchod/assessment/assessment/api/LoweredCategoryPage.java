package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of lowerings, for the contract. */
@Schema(description = "One page of the overrides that lower a category, the first proposed first.")
record LoweredCategoryPage(List<LoweredCategoryResponse> items, Page.Position page) {}
