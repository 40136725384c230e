package cymru.gwarchod.placement.claim.domain;

import java.util.UUID;

/** The id of a claim. */
public record ClaimId(UUID value) {}
