package cymru.gwarchod.assessment.assessment.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered of a contribution: which of the two follows from the caller's relation to it. */
@Schema(
        description = "What is answered of a contribution, by the caller's relation to it.",
        oneOf = {ContributionResponse.class, ContributionReceiptResponse.class})
public sealed interface ContributionView permits ContributionResponse, ContributionReceiptResponse {}
