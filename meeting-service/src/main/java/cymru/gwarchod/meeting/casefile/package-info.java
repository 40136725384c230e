/**
 * What this service knows of cases by the events of others. FULL feature without an API of its own. Rules: AMB-28, FLOW-01.
 */
@NullMarked
package cymru.gwarchod.meeting.casefile;

import org.jspecify.annotations.NullMarked;
