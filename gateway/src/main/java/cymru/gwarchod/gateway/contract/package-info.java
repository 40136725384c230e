/** Bundles the services' contracts into the one that is published for the whole suite. */
@NullMarked
package cymru.gwarchod.gateway.contract;

import org.jspecify.annotations.NullMarked;
