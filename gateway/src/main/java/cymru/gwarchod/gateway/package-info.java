/**
 * The edge of the suite: the one address that callers see.
 *
 * <p>It routes by the committed contracts, refuses what is not canonical, too large, too slow or too much, passes the
 * caller's own token on, and serves the merged documentation. It has no domain, no database, no token and no role of
 * its own, and it composes no answers of several services; the sandbox's clock, which they have in common, is the one
 * exception.
 */
@NullMarked
package cymru.gwarchod.gateway;

import org.jspecify.annotations.NullMarked;
