/**
 * Who did or saw what, in the same commit (SHARE-04, REF-28). An operation is marked {@code @Audited}; its use case
 * writes the row of what was allowed inside its own transaction; refusals are written in a transaction of their own. What
 * cannot be audited does not happen: the answer is 503.
 */
@NullMarked
package cymru.gwarchod.audit;

import org.jspecify.annotations.NullMarked;
