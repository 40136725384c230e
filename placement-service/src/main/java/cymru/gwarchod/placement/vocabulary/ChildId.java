package cymru.gwarchod.placement.vocabulary;

import java.util.UUID;

/** The child; minted by referral-service. */
public record ChildId(UUID value) {}
