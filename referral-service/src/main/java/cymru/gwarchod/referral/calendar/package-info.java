/**
 * The working days of Wales as this release counts them: the days on which nobody works, and their names. FLAT feature.
 * Rules: none of its own; TIME-R2 is counted in statutory-clock.
 */
@NullMarked
package cymru.gwarchod.referral.calendar;

import org.jspecify.annotations.NullMarked;
