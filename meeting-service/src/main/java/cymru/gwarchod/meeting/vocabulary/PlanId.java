package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a safeguarding plan. */
public record PlanId(UUID value) {}
