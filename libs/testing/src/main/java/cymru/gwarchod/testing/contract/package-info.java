/**
 * The contract gates: the packaged document is the committed one, keeps the rules of the suite, breaks nothing that was
 * tagged, and holds for every answer that a test gets.
 */
@NullMarked
package cymru.gwarchod.testing.contract;

import org.jspecify.annotations.NullMarked;
