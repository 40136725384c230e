package cymru.gwarchod.assessment.assessment.domain;

import java.util.UUID;

/** The child an assessment is about; minted by referral-service. */
public record ChildId(UUID value) {}
