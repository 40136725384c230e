package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of an assessment, which another service keeps. */
public record AssessmentId(UUID value) {}
