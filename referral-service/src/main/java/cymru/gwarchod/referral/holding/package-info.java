/**
 * What is held about a child, by whom, since when and on which legal basis: counted in every service for a records officer,
 * without any content. Where one service does not answer, there is no answer. FULL feature. Rules: SHARE-04.
 */
@NullMarked
package cymru.gwarchod.referral.holding;

import org.jspecify.annotations.NullMarked;
