/** What happens to every request before anybody looks at what it asks for: identity of the exchange, gates, log. */
@NullMarked
package cymru.gwarchod.gateway.edge;

import org.jspecify.annotations.NullMarked;
