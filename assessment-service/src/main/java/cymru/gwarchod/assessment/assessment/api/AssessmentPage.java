package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a page of assessments, for the contract. */
@Schema(description = "One page of the assessments of a case, the first assessment first.")
record AssessmentPage(List<AssessmentResponse> items, Page.Position page) {}
