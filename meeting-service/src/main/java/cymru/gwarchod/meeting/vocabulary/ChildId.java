package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a child. */
public record ChildId(UUID value) {}
