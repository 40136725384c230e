/** What the gateway answers itself: index, status, problem types, merged documentation, console. */
@NullMarked
package cymru.gwarchod.gateway.pages;

import org.jspecify.annotations.NullMarked;
