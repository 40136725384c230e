/**
 * assessment-service: the SERAF instrument, assessments and what follows from them.
 *
 * <p>Owns every completed form, its classification and its overrides; nobody else stores a category as the truth. Of
 * cases it knows what referral-service tells by events, and it keeps the clock of the assessment (TIME-01).
 */
@NullMarked
package cymru.gwarchod.assessment;

import org.jspecify.annotations.NullMarked;
