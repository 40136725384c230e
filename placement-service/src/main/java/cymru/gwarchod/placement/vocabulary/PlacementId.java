package cymru.gwarchod.placement.vocabulary;

import java.util.UUID;

/** The id of a placement: one stay of one child in one home. */
public record PlacementId(UUID value) {}
