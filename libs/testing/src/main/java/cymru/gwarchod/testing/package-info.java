/**
 * What the tests of every service need: a real PostgreSQL with the real roles, tokens with the claims of the realm, calls
 * that are checked against the contract, and the gates that hold the conventions. Test scope only.
 */
@NullMarked
package cymru.gwarchod.testing;

import org.jspecify.annotations.NullMarked;
