package cymru.gwarchod.assessment.reassessment.domain;

import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.MeetingId;
import java.time.Instant;

/**
 * A meeting about a case that was held, as meeting-service tells of it.
 *
 * @param review whether it names itself a review
 */
public record HeldMeeting(MeetingId id, CaseId caseId, Instant heldAt, boolean review) {}
