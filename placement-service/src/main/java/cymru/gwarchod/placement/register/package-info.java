/**
 * The register of children placed in an area from another: the host authority and the missing co-ordinator see all of
 * them, an authority that places sees those it placed. FULL feature. Rule: PLACE-14.
 */
@NullMarked
package cymru.gwarchod.placement.register;

import org.jspecify.annotations.NullMarked;
