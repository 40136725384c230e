/**
 * Concern reports: what a practitioner notes about a child, and the discussion with the own agency's designated lead that
 * follows. FULL feature. Rules: REF-04, REF-05, REF-07, ROLE-12, ROLE-13.
 */
@NullMarked
package cymru.gwarchod.referral.concern;

import org.jspecify.annotations.NullMarked;
