package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** The case an assessment belongs to; minted by referral-service. */
public record CaseId(UUID value) {}
