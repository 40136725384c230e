/**
 * Strategy meetings and review meetings. FULL feature. Rules: MEET-07 to MEET-14, MEET-16 to MEET-18, MEET-20 to MEET-26,
 * MEET-34, MEET-35, ROLE-04, ROLE-06, ROLE-09, ROLE-14, ROLE-16, ROLE-23 to ROLE-25, ROLE-29, SERAF-11, AMB-10, AMB-19, AMB-23.
 */
@NullMarked
package cymru.gwarchod.meeting.meeting;

import org.jspecify.annotations.NullMarked;
