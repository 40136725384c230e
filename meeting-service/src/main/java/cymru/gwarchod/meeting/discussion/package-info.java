/**
 * Strategy discussions. FULL feature. Rules: MEET-01 to MEET-06, MEET-08, AMB-4, AMB-19, AMB-28, FLOW-01, SHARE-03, REF-22.
 */
@NullMarked
package cymru.gwarchod.meeting.discussion;

import org.jspecify.annotations.NullMarked;
