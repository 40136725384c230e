/**
 * Publishes events with the state change, and consumes them once in effect (architecture, section 6).
 *
 * <p>One outbox row has two renderings. The internal one carries what other services' rules need, and never a name, an
 * address or free text; the partner one says only that something happened to a record. Readers page by a cursor that is
 * safe against the order of commits.
 */
@NullMarked
package cymru.gwarchod.outbox;

import org.jspecify.annotations.NullMarked;
