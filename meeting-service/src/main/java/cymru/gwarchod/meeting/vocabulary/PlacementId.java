package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a placement, which another service keeps. */
public record PlacementId(UUID value) {}
