/**
 * Local authorities: every one of Wales, and those of England that place children there. FLAT feature. Rules: SYS-06,
 * COMP-03.
 */
@NullMarked
package cymru.gwarchod.referral.localauthority;

import org.jspecify.annotations.NullMarked;
