/**
 * Cases: one child and one responsible authority, from the first received referral to closure. FULL feature. Rules:
 * REF-23, REF-26, FLOW-01, FLOW-02, NEED-14.
 */
@NullMarked
package cymru.gwarchod.referral.casefile;

import org.jspecify.annotations.NullMarked;
