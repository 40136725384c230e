/**
 * placement-service: homes, what is filed about a child placed in one from another authority's area, the stay itself and
 * the host authority's register of such children.
 *
 * <p>It keeps the details of a child as filed and never decides who the child is: referral-service does, reads the
 * details by the internal path and tells by an event. Filing works whether referral-service runs or not.
 */
@NullMarked
package cymru.gwarchod.placement;

import org.jspecify.annotations.NullMarked;
