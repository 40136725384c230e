package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a case: one child and one responsible authority. */
public record CaseId(UUID value) {}
