/**
 * How what is referred of children looks, quarter by quarter: what they are given, how they were drawn in, at what kind of
 * place, in which circumstances. Counts of children for those who answer for an authority's work, and no child in them. FULL
 * feature. Rules: MON-02, REF-25.
 */
@NullMarked
package cymru.gwarchod.referral.pattern;

import org.jspecify.annotations.NullMarked;
