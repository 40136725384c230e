/**
 * How a caller, the two clocks and the database context reach a transaction: the register of agencies, the caller
 * derived from the token, the hook at transaction begin, and the writer of {@code case_access}.
 */
@NullMarked
package cymru.gwarchod.access.runtime;

import org.jspecify.annotations.NullMarked;
