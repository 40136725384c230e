/**
 * What must be done by when after a discussion or a meeting. FLAT feature. Rules: TIME-02 to TIME-05.
 */
@NullMarked
package cymru.gwarchod.meeting.duty;

import org.jspecify.annotations.NullMarked;
