/**
 * Safeguarding plans, their actions and the end of the work on a case. FULL feature. Rules: PLAN-01 to PLAN-07, PLAN-10 to
 * PLAN-13, MEET-19, MEET-24, MEET-25, REF-26, ROLE-28, SERAF-21, AMB-28.
 */
@NullMarked
package cymru.gwarchod.meeting.plan;

import org.jspecify.annotations.NullMarked;
