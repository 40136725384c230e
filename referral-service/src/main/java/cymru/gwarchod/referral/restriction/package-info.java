/**
 * Restricted cases and exclusions: who alone, and who never, reaches a case. Two teams decide; what follows stands in {@code
 * case_access} and travels to the other services (security model, 6.4).
 */
@NullMarked
package cymru.gwarchod.referral.restriction;

import org.jspecify.annotations.NullMarked;
