package cymru.gwarchod.assessment.vocabulary;

import java.util.UUID;

/** The id of a meeting; minted by meeting-service. */
public record MeetingId(UUID value) {}
