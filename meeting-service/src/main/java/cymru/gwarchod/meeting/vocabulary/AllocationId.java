package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of an allocation of a case to a team, which another service keeps. */
public record AllocationId(UUID value) {}
