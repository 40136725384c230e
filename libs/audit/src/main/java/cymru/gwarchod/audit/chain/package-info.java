/**
 * The chain over the audit: what was written can be neither changed nor removed without its being seen (security model,
 * section 8). One sequencer for each service links committed rows; signed heads stand outside the database; the verifier
 * names the first broken row.
 */
@NullMarked
package cymru.gwarchod.audit.chain;

import org.jspecify.annotations.NullMarked;
