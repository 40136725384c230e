package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import java.time.Instant;

/**
 * That an associated action was done, where no other record of the suite shows it (SERAF-18, SERAF-19, SERAF-22).
 *
 * @param doneAt when it was done, which may be long before it is recorded
 * @param description what was done, in the words of who records it
 */
public record ActionDone(
        AssociatedAction action, Instant doneAt, String description, PersonId by, Instant recordedAt) {}
