/**
 * The working days of Wales as every service counts them: the days on which nobody works, their names, and what is
 * proclaimed since the release. FLAT feature. Rules: TIME-R7; TIME-R2 is counted in statutory-clock.
 */
@NullMarked
package cymru.gwarchod.referral.calendar;

import org.jspecify.annotations.NullMarked;
