/**
 * What a token must fulfil besides its signature: that its presenter holds the key it was issued to (DPoP, RFC 9449), and
 * that nobody has revoked it. Stands behind the realm's verification, for every service and every path.
 */
@NullMarked
package cymru.gwarchod.access.token;

import org.jspecify.annotations.NullMarked;
