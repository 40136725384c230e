package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import java.time.Instant;

/** The recorded decision whether a multi-agency meeting is convened for a child at mild risk (SERAF-19, G 4.37). */
public record MeetingDecision(boolean convene, String reason, PersonId by, Instant at) {}
