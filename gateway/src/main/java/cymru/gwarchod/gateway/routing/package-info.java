/** Which service answers which path: the path table, the committed contracts, and the routes that follow from both. */
@NullMarked
package cymru.gwarchod.gateway.routing;

import org.jspecify.annotations.NullMarked;
