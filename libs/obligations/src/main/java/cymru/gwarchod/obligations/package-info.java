/**
 * Keeps what must be done by when until it is met, late, cancelled or departed from (COMP-02, TIME-R8). An obligation
 * belongs to the service whose facts meet it; everybody else hears of it by events.
 */
@NullMarked
package cymru.gwarchod.obligations;

import org.jspecify.annotations.NullMarked;
