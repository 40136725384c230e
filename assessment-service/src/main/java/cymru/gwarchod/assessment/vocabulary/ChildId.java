package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** The child an assessment is about; minted by referral-service. */
public record ChildId(UUID value) {}
