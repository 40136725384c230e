/**
 * The end of a case that needs no plan. FULL feature. Rules: AMB-10, MEET-02, MEET-08, MEET-24, AMB-29.
 */
@NullMarked
package cymru.gwarchod.meeting.closure;

import org.jspecify.annotations.NullMarked;
