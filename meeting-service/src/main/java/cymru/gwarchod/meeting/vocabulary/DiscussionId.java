package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a strategy discussion. */
public record DiscussionId(UUID value) {}
