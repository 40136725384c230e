/**
 * The cases that referral-service tells of: which child and authority, who may reach them here, and by when each received
 * referral must have its assessment. FULL feature. Rules: SERAF-01, TIME-01, AMB-27, AMB-29, FLOW-02.
 */
@NullMarked
package cymru.gwarchod.assessment.casefile;

import org.jspecify.annotations.NullMarked;
