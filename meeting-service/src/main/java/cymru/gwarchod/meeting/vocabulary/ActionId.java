package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of an action of a plan. */
public record ActionId(UUID value) {}
