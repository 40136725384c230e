/**
 * The identity of children in this suite: minted here, matched exactly or by people, never merged. FULL feature. Rules:
 * REF-23.
 */
@NullMarked
package cymru.gwarchod.referral.child;

import org.jspecify.annotations.NullMarked;
