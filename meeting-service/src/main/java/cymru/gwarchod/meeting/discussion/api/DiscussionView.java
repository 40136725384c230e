package cymru.gwarchod.meeting.discussion.api;

import cymru.gwarchod.idempotency.Replayable;

/** A discussion as the caller may see it; {@code view} tells which one. */
public sealed interface DiscussionView extends Replayable permits DiscussionResponse, DiscussionOutcomeResponse {}
