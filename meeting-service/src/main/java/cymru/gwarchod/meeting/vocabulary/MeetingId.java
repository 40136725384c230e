package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a meeting. */
public record MeetingId(UUID value) {}
