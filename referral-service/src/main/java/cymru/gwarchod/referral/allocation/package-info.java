/**
 * Allocation: to which team and social worker of the responsible authority a case is allocated. It stays allocated while a
 * plan is in force. FULL feature. Rules: MEET-27, MEET-28, ROLE-08.
 */
@NullMarked
package cymru.gwarchod.referral.allocation;

import org.jspecify.annotations.NullMarked;
