/** Providers and their homes, as the register has them. FLAT feature: reference data, nothing of a child. */
@NullMarked
package cymru.gwarchod.placement.home;

import org.jspecify.annotations.NullMarked;
