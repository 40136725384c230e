/**
 * meeting-service owns strategy discussions, strategy and review meetings, safeguarding plans and their actions, and decides
 * when the work on a case ends. Cases, children and assessments belong to other services; what is needed of them comes by
 * events.
 */
@NullMarked
package cymru.gwarchod.meeting;

import org.jspecify.annotations.NullMarked;
