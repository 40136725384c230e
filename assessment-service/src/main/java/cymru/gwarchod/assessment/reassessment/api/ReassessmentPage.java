package cymru.gwarchod.assessment.reassessment.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of reassessments, for the contract. */
@Schema(description = "One page of the reassessments of a case, the first one first.")
record ReassessmentPage(List<ReassessmentResponse> items, Page.Position page) {}
