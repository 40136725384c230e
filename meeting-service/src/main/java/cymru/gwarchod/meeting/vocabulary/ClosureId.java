package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a closure without a plan. */
public record ClosureId(UUID value) {}
