package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** The id of a referral; minted by referral-service. */
public record ReferralId(UUID value) {}
