/**
 * My work: the obligations of all services that the caller's agency has to meet, as a projection of their events. Authority
 * stays with the owning service. FULL feature. Rules: TIME-R8, COMP-01, COMP-02,
 * NEED-21.
 */
@NullMarked
package cymru.gwarchod.referral.workitem;

import org.jspecify.annotations.NullMarked;
