/**
 * The words that several features of this service share: typed ids, the child as reported, and the code lists of a
 * concern. Values only.
 */
@NullMarked
package cymru.gwarchod.referral.vocabulary;

import org.jspecify.annotations.NullMarked;
