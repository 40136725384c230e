/**
 * The policy packs that every service counts with: each statutory period as data, with its source and how strongly it binds
 * (COMP-01). FLAT feature. Rules: SYS-08; the periods are TIME-01 to TIME-14 of statutory-clock.
 */
@NullMarked
package cymru.gwarchod.referral.ruleset;

import org.jspecify.annotations.NullMarked;
