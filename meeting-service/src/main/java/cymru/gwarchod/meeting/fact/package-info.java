/**
 * How facts of this service leave it. FLAT feature.
 */
@NullMarked
package cymru.gwarchod.meeting.fact;

import org.jspecify.annotations.NullMarked;
