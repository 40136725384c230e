/**
 * Who is asking, by which relation they may reach a record, and what they may see.
 *
 * <p>This package and {@code access.agency} hold values only and import nothing but the JDK, so that every {@code
 * domain} package may use them. What needs a framework is in {@code access.runtime}.
 */
@NullMarked
package cymru.gwarchod.access;

import org.jspecify.annotations.NullMarked;
