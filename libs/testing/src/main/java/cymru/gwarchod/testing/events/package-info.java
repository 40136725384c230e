/**
 * Holds the events that services tell each other against their published schemas, {@code openapi/events/<type>.json}: each
 * field listed, and classified by the harm if lost (architecture, section 6).
 */
@NullMarked
package cymru.gwarchod.testing.events;

import org.jspecify.annotations.NullMarked;
