/**
 * The stay of a child in a home: it begins with what was filed, gets the child when referral-service says who that is,
 * and ends. FULL feature. Rules: PLACE-11, PLACE-15.
 *
 * <p>A stay is reached by the relations of its notification, whose id the relations carry. The home and the authority
 * that placed see nothing of who the child is; the host authority and the police of the area do.
 */
@NullMarked
package cymru.gwarchod.placement.placement;

import org.jspecify.annotations.NullMarked;
