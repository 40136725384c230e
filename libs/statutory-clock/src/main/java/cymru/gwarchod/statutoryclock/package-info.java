/**
 * When a statutory step is due, and why: policy packs, the working-day calendar, counting, explanation and timeliness.
 *
 * <p>Pure Java, no framework and no clock of its own: every moment comes in as a value. Owns the rules TIME-01 to
 * TIME-14 as data and TIME-R1 to TIME-R9 as code.
 */
@NullMarked
package cymru.gwarchod.statutoryclock;

import org.jspecify.annotations.NullMarked;
