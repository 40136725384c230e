package cymru.gwarchod.meeting.meeting.api;

import cymru.gwarchod.idempotency.Replayable;

/** A meeting as the caller may see it; {@code view} tells which one. */
public sealed interface MeetingView extends Replayable permits MeetingResponse, MeetingInviteeResponse {}
