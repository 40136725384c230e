package cymru.gwarchod.assessment.reassessment.domain;

import cymru.gwarchod.assessment.vocabulary.ChildId;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact that may call for a reassessment.
 *
 * @param record the record behind it; together with child and cause it is the key, so that a repeated event opens
 *     nothing twice
 */
public record ReassessmentTrigger(ReassessmentCause cause, ChildId child, UUID record, Instant occurredAt) {}
