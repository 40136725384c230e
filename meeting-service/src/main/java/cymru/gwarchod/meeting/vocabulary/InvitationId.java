package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of an invitation to a meeting. */
public record InvitationId(UUID value) {}
