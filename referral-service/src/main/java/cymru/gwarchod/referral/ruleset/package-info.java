/**
 * The policy packs that this release counts with: each statutory period as data, with its source and how strongly it binds
 * (COMP-01). FLAT feature. Rules: none of its own; the periods are TIME-01 to TIME-14 of statutory-clock.
 */
@NullMarked
package cymru.gwarchod.referral.ruleset;

import org.jspecify.annotations.NullMarked;
