/** The whole suite from outside, through the gateway: what one service's own tests cannot show. */
@NullMarked
package cymru.gwarchod.systemtests;

import org.jspecify.annotations.NullMarked;
