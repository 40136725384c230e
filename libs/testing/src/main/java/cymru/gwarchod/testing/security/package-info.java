/**
 * The authorisation gates: every operation has its permission, its audit and its access rule, and what the rules decide
 * is what the hand-written matrix says.
 */
@NullMarked
package cymru.gwarchod.testing.security;

import org.jspecify.annotations.NullMarked;
