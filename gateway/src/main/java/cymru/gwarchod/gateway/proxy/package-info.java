/** The way to a service and back: origins, pools, deadlines, the one retry, and which headers make the journey. */
@NullMarked
package cymru.gwarchod.gateway.proxy;

import org.jspecify.annotations.NullMarked;
