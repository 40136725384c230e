package cymru.gwarchod.assessment.assessment.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered to who works on a draft: the form to a person, the summary to a system. */
@Schema(
        description =
                "What is answered to who works on a draft: the form to a person, the summary to a system (SERAF-25).",
        oneOf = {AssessmentFormResponse.class, AssessmentResponse.class})
public sealed interface AssessmentView permits AssessmentFormResponse, AssessmentResponse {}
