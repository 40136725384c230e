/**
 * Calls to assess a child again, each with its cause, and met by the next completed assessment. FULL feature. Rules:
 * SERAF-09, SERAF-10, SERAF-11, TIME-10, AMB-21.
 */
@NullMarked
package cymru.gwarchod.assessment.reassessment;

import org.jspecify.annotations.NullMarked;
