/** Agencies, their units and the local authorities of Wales and beyond, as values (SYS-06, ROLE-01, COMP-03). */
@NullMarked
package cymru.gwarchod.access.agency;

import org.jspecify.annotations.NullMarked;
