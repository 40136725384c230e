/** The agencies that take part, their kinds and their units, as the register has them. FLAT feature. Rules: ROLE-01. */
@NullMarked
package cymru.gwarchod.referral.agency;

import org.jspecify.annotations.NullMarked;
