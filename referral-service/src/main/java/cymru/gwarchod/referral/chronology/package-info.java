/**
 * What happened in a case, in the order in which it happened, whichever service tells of it (REF-04, REF-23), and what of
 * it happened to records of the caller's agency, as a feed for partners' systems. One projection, two readers. FULL
 * feature. Rules: REF-04, REF-23.
 */
@NullMarked
package cymru.gwarchod.referral.chronology;

import org.jspecify.annotations.NullMarked;
