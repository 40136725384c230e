package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a designated lead's entry, which the directory of another service keeps. */
public record LeadId(UUID value) {}
